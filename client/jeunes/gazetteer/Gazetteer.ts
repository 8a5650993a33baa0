import { distanceKm } from '#coverage/distanceKm.js';
import { distance } from 'fastest-levenshtein';
import { normalizeName } from '../../state/normalizeName.js';
import { readDigits } from '../../state/readDigits.js';
import type { GazetteerCommune } from './GazetteerCommune.js';

const [EXACT, PREFIX, WORD, SIMILAR] = [0, 1, 2, 3];
/** People leave it out: `grand combe`. */
const ARTICLE = /^(l|la|le|les) /;
/** A number, or that of an arrondissement: `18`, `18e`, `1er`. */
const NUMBER = /^\d+(e|er|eme)?$/;
/** Farther from every commune than that, the person is not in France, or not where the device says. */
const FARTHEST_KM = 30;

interface Named {
    commune: GazetteerCommune;
    name: string;
    /** Which letters the name holds, one bit for each. */
    letters: number;
}

/** Finds communes on the phone itself, by what a person types or by where they are. Communes may be added: a phone receives them in two parts. */
export class Gazetteer {
    private readonly named: Named[] = [];

    get size(): number {
        return this.named.length;
    }

    add(communes: readonly GazetteerCommune[]): void {
        for (const commune of communes) {
            const name = normalizeName(commune.nom);
            this.named.push({ commune, name, letters: readLetters(name) });
        }
    }

    /**
     * @param text a name with or without accents, hyphens and a few wrong letters, its beginning, a postal code or its first digits, or both
     * @returns exact names first, then beginnings, words inside, names alike; at the same rank the most populated first
     */
    find(text: string, max: number): GazetteerCommune[] {
        const words = normalizeName(readDigits(text)).split(' ').filter(word => word !== '');
        const codes = words.filter(word => /^\d+$/.test(word));
        const wanted = words.filter(word => !NUMBER.test(word)).join(' ');
        const typed = codes.join('').slice(0, 5); // "34 190" is one code
        if (wanted.length < 2 && typed.length < 2) return [];
        const among = typed === '' ? this.named : this.named.filter(({ commune }) => commune.codesPostaux.some(code => code.startsWith(typed)));
        if (wanted === '') return sort(among.map(({ commune }) => ({ commune, rank: EXACT! })), max);
        const found = this.rank(among, wanted, max);
        if (typed === '' || found.some(({ nom }) => isNamed(normalizeName(nom), wanted))) return found;
        // A number that is no postal code ("Paris 18", an arrondissement) must not hide the commune so named.
        const named = this.rank(this.named, wanted, max).filter(({ nom }) => isNamed(normalizeName(nom), wanted));
        return named.length > 0 ? named : found.length > 0 ? found : this.rank(this.named, wanted, max);
    }

    /** The commune whose point is nearest; null farther than 30 km from every one. */
    findNearest(place: { lat: number; lng: number }): GazetteerCommune | null {
        let [nearest, km]: [GazetteerCommune | null, number] = [null, FARTHEST_KM];
        for (const { commune } of this.named) {
            if (!commune.position || Math.abs(commune.position.lat - place.lat) > 0.3) continue; // 33 km
            const far = distanceKm(place, commune.position);
            if (far <= km) [nearest, km] = [commune, far];
        }
        return nearest;
    }

    private rank(among: readonly Named[], wanted: string, max: number): GazetteerCommune[] {
        const ranked = among.flatMap(({ commune, name }) => {
            const rank = isNamed(name, wanted) ? EXACT! : name.startsWith(wanted) ? PREFIX! : name.includes(` ${wanted}`) ? WORD! : null;
            return rank === null ? [] : { commune, rank };
        });
        const edits = wanted.length < 4 ? 0 : wanted.length < 8 ? 1 : 2;
        if (edits > 0 && ranked.length < max) {
            const known = new Set(ranked.map(({ commune }) => commune));
            const letters = readLetters(wanted);
            for (const { commune, name, letters: own } of among) {
                // Each wrong letter explains one missing letter at most: this leaves few names to compare.
                if (countBits(letters & ~own) > edits || known.has(commune) || name.length < wanted.length - edits) continue;
                const whole = name.length <= wanted.length + edits ? distance(name, wanted) : Infinity;
                const gap = Math.min(whole, distance(name.slice(0, wanted.length), wanted) + 0.5);
                if (gap <= edits + 0.5) ranked.push({ commune, rank: SIMILAR! + gap });
            }
        }
        return sort(ranked, max);
    }
}

const isNamed = (name: string, wanted: string) => name === wanted || name.replace(ARTICLE, '') === wanted;

function sort(ranked: { commune: GazetteerCommune; rank: number }[], max: number): GazetteerCommune[] {
    return ranked
        .sort((a, b) => a.rank - b.rank || b.commune.size - a.commune.size || (a.commune.codeInsee < b.commune.codeInsee ? -1 : 1))
        .slice(0, max).map(({ commune }) => commune);
}

function readLetters(name: string): number {
    let letters = 0;
    for (let i = 0; i < name.length; i++) letters |= 1 << (name.charCodeAt(i) - 97);
    return letters;
}

function countBits(bits: number): number {
    let count = 0;
    for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
    return count;
}
