import type { ComponentChildren } from 'preact';
import { embedTexts } from '../../texts/embedTexts.js';

/** A link out of the frame: a new tab, which cannot reach the page that opened it. Said to those who do not see it. */
export function OutLink({ href, class: name, children }: { href: string; class?: string; children: ComponentChildren }) {
    return <a class={name} href={href} target="_blank" rel="noopener">{children} <span class="visually-hidden">{embedTexts.newTab}</span></a>;
}
