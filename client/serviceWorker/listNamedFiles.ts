/** The files that a page names and whose address changes with their content: scripts, styles, fonts, data. */
export function listNamedFiles(html: string): string[] {
    return [...new Set(html.match(/\/(?:assets\/[\w.-]+|donnees\/[\w-]+-[0-9a-f]{12}\.json)/g) ?? [])];
}
