import { normalizeName } from '../normalizeName.js';
import { readDigits } from '../readDigits.js';

/** As typed, in three fields. */
export interface TypedDate {
    day: string;
    month: string;
    year: string;
}

/** First letters of the French months, without accents, enough to tell them apart. */
const MONTHS = ['jan', 'fev', 'mar', 'avr', 'mai', 'juin', 'juil', 'aou', 'sep', 'oct', 'nov', 'dec'];

/** Blanks out, digits of other scripts in ours, and a whole date in the first field (`12/03/2008`, `12032008`, `2008-03-12`, `12 mars 2008`) spread over the three. */
export function spreadTypedDate({ day, month, year }: TypedDate): TypedDate {
    const clean = { day: clip(day), month: clip(month), year: clip(year) };
    return clean.month === '' && clean.year === '' ? readWhole(clean.day) ?? clean : clean;
}

function readWhole(text: string): TypedDate | null {
    const parts = /^\D{0,12}?(\d{1,2})[^\d]+(\d{1,2})[^\d]+(\d+)$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
    if (parts) return { day: parts[1]!, month: parts[2]!, year: parts[3]! };
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) return { day: iso[3]!, month: iso[2]!, year: iso[1]! };
    const words = /^\D{0,12}?(\d{1,2})(?:er)?\s+([a-zéûA-ZÉÛ.]{3,12})\s+(\d{4})$/.exec(text);
    const month = words ? MONTHS.findIndex(name => normalizeName(words[2]!).startsWith(name)) : -1;
    return month < 0 ? null : { day: words![1]!, month: String(month + 1), year: words![3]! };
}

const clip = (text: string) => readDigits(text.trim()).slice(0, 30);
