import type { ComponentChild } from 'preact';
import type { Language } from '../messages/Language.js';
import type { ListThings } from '../structuredData/Thing.js';

/** A page ready to be rendered. */
export interface Page {
    status: number;
    title: string;
    description: string;
    body: ComponentChild;
    /** Of a page that exists in every language; absent: the page is French. */
    language?: Language;
    /** Without script, icon and address of the site: a page that must not show whose it is. */
    plain?: boolean;
    /** A document for the frames of other sites: its own script and styles, which keep nothing in the browser; no search engine lists it. */
    frame?: boolean;
    /** What the page is about, for search engines. */
    things?: ListThings;
    /** An Atom feed of what changes on it. */
    feed?: { href: string; title: string };
    /** The same page at its proper address: the browser is sent there. */
    location?: string;
    /** Given to the browser so that the page comes alive; absent: the page stays as the server wrote it. */
    data?: { name: string; props: unknown };
}
