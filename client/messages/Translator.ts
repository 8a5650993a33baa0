import type { Language } from './Language.js';

export type MessageArgs = Readonly<Record<string, string | number>>;

/** Says the interface's messages in one language, in French where that language lacks one. */
export interface Translator {
    language: Language;
    direction: 'ltr' | 'rtl';
    /** Whether someone who speaks the language read every message of it again. */
    reviewed: boolean;
    /** Whether it lacks no message of the French. */
    complete: boolean;
    /** The text alone: for attributes, titles and what is sent away. */
    say(id: string, args?: MessageArgs): string;
    /** The text, with the language that it is in: not the translator's where French had to stand in. */
    translate(id: string, args?: MessageArgs): { text: string; language: Language };
    /** @param decimals at most so many */
    formatNumber(value: number, decimals?: number): string;
    /** @param isoDate `2026-11-29` */
    formatDate(isoDate: string): string;
    /** `3,4 km`; below 100 metres, positions being centres of communes: on the spot. */
    formatDistance(km: number): string;
    /** An internal address that keeps the language. */
    link(href: string): string;
}
