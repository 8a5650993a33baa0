/** The messages of this language, by file. */
export const messages: Readonly<Record<string, string>> = import.meta.glob('./*.ftl', { query: '?raw', import: 'default', eager: true });
