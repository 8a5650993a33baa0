import { computeSpan } from '#rights/computeSpan.js';
import type { Translator } from '../../messages/Translator.js';

/** `2 ans et 3 mois`, `3 mois et 12 jours`, `12 jours`: the two largest units, the rest left out, never rounded up. Not for one and the same day. */
export function sayTime({ say }: Translator, from: string, to: string): string {
    const { years, months, days } = computeSpan(from, to);
    const words = [years && say('droits-years', { count: years }), months && say('droits-months', { count: months }), days && say('droits-days', { count: days })];
    const [first, second] = years ? words.slice(0, 2) : months ? words.slice(1) : words.slice(2);
    return second ? say('droits-and', { first: first || '', second }) : first || '';
}
