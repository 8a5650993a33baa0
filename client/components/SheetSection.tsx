import type { ComponentChildren } from 'preact';

/** A titled part of a sheet. */
export function SheetSection({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
    return (
        <section class="sheet-section" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {children}
        </section>
    );
}
