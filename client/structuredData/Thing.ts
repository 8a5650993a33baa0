/** An object of schema.org, to be written as JSON-LD. */
export interface Thing {
    '@type': string | readonly string[];
    [property: string]: unknown;
}

/** The things that a page is about; `link` makes the address of a path of ours. */
export type ListThings = (link: (path: string) => string) => readonly Thing[];
