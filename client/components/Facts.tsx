import type { ComponentChildren } from 'preact';

/** Facts in pairs; a pair without a value is left out by its caller with null. */
export function Facts({ pairs }: { pairs: readonly (readonly [string, ComponentChildren] | null)[] }) {
    return (
        <dl class="facts">
            {pairs.map(pair => pair && <div key={pair[0]}><dt>{pair[0]}</dt><dd>{pair[1]}</dd></div>)}
        </dl>
    );
}
