import { computeBirthday } from '#rights/computeBirthday.js';
import { placeOnRuler } from './placeOnRuler.js';

/** Draws the line "you, today" across the bars that the server wrote; takes it away without a birth date, or when it is off the ruler. */
export function showOnRuler(birthDate: string | null, today: string): void {
    const line = document.querySelector<SVGElement>('[data-ruler-now]');
    if (!line) return;
    const age = birthDate === null ? null : computeExactAge(birthDate, today);
    const place = age === null ? null : placeOnRuler(age, document.documentElement.dir === 'rtl');
    line.toggleAttribute('hidden', place === null);
    document.querySelector('[data-ruler-you]')?.toggleAttribute('hidden', place === null);
    for (const name of ['x1', 'x2']) line.querySelector('line')!.setAttribute(name, `${place ?? 0}%`);
}

/** Years and the part of the year since the last birthday. */
function computeExactAge(birthDate: string, today: string): number {
    let years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
    if (computeBirthday(birthDate, years) > today) years--;
    const [last, next] = [years, years + 1].map(age => Date.parse(computeBirthday(birthDate, age))) as [number, number];
    return years + (Date.parse(today) - last) / (next - last);
}
