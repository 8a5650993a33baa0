interface Props {
    label: string;
    entries: readonly { id: string; title: string; note?: string | undefined }[];
}

/** The parts of a long sheet, with what each holds in a word or two. */
export function TableOfContents({ label, entries }: Props) {
    return (
        <nav class="contents" aria-labelledby="sommaire">
            <h2 id="sommaire">{label}</h2>
            <ol>{entries.map(({ id, title, note }) => <li key={id}><a href={`#${id}`}>{title}</a>{note && <> <small>{note}</small></>}</li>)}</ol>
        </nav>
    );
}
