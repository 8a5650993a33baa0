/** French typography for the plain text of the data: curly apostrophes, no-break spaces before : ; ? ! % € and inside « ». */
export function typeset(text: string): string {
    return text
        .replace(/(?<=\p{L})'/gu, '’')
        .replace(/ (?=[:;?!%€»])/g, '\u00a0')
        .replace(/« /g, '«\u00a0');
}
