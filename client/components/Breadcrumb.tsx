/** The way back: from the first page to this one. */
export function Breadcrumb({ trail }: { trail: readonly { href: string; label: string }[] }) {
    return (
        <nav class="breadcrumb" aria-label="Fil d’Ariane">
            <ol>{trail.map(({ href, label }) => <li key={href}><a href={href}>{label}</a></li>)}</ol>
        </nav>
    );
}
