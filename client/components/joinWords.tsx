import { Fragment } from 'preact';
import type { ComponentChildren } from 'preact';

/** `a, b et c`, each part a text or an element. */
export function joinWords(parts: readonly ComponentChildren[]): ComponentChildren {
    return parts.map((part, i) => <Fragment key={i}>{i === 0 ? '' : i === parts.length - 1 ? ' et ' : ', '}{part}</Fragment>);
}
