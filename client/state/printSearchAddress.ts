/** The address of a search: `/recherche` followed by what is asked, always in the same order. */
export function printSearchAddress({ text, type, after }: { text: string; type?: string | null; after?: string | null }): string {
    const parameters = new URLSearchParams();
    if (text) parameters.set('q', text);
    if (type) parameters.set('type', type);
    if (after) parameters.set('apres', after);
    const query = parameters.toString();
    return query === '' ? '/recherche' : `/recherche?${query}`;
}
