/** Every French message, by file: the reference, and what is shown where a translation is missing. */
export const frenchMessages: Readonly<Record<string, string>> = import.meta.glob('./fr/*.ftl', { query: '?raw', import: 'default', eager: true });
