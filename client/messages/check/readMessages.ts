import { FluentResource } from '@fluent/bundle';

export interface ReadMessage {
    id: string;
    /** What its text names with `$`. */
    variables: Set<string>;
    /** Choices by a variable: the keys of the variants, numbers as written. */
    choices: { variable: string; keys: string[] }[];
    /** `NUMBER()` and the like: none is used here. */
    functions: string[];
}

type Pattern = NonNullable<FluentResource['body'][number]['value']>;
type Element = Exclude<Pattern, string>[number];

/** The messages of a file, and the ids of those that Fluent cannot read: it leaves them out without a word. */
export function readMessages(text: string): { messages: ReadMessage[]; unreadable: string[]; review: string | null } {
    const messages = new FluentResource(text).body.map(({ id, value }) => {
        const message: ReadMessage = { id, variables: new Set(), choices: [], functions: [] };
        if (value) collect(value, message);
        return message;
    });
    const begun = [...text.matchAll(/^(-?[a-zA-Z][\w-]*) *=/gm)].map(([, id]) => id!);
    const read = new Set(messages.map(({ id }) => id));
    return { messages, unreadable: begun.filter(id => !read.has(id)), review: /^# review: (.+)$/m.exec(text)?.[1] ?? null };
}

function collect(pattern: Pattern, message: ReadMessage): void {
    if (typeof pattern === 'string') return;
    for (const element of pattern) collectElement(element, message);
}

function collectElement(element: Element, message: ReadMessage): void {
    if (typeof element === 'string') return;
    if (element.type === 'var') message.variables.add(element.name);
    if (element.type === 'func') message.functions.push(element.name);
    if (element.type !== 'select') return;
    collectElement(element.selector, message);
    if (element.selector.type === 'var') {
        message.choices.push({ variable: element.selector.name, keys: element.variants.map(({ key }) => String(key.value)) });
    }
    for (const { value } of element.variants) collect(value, message);
}
