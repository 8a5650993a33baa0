import type { Position } from '../domain/Position.js';
import type { FoundPlace } from './findPlace.js';
import { findRun, type Run } from './findRun.js';
import { type Acronym, type PhraseBook, tellingWords } from './PhraseBook.js';
import type { Places, SearchedCommune } from './Places.js';
import { ONE_LETTER_WRONG, type ReadWord } from './readWords.js';
import { organisationKindWords, typeWords } from './searchWords.js';
import { stemFrench } from './stemFrench.js';

/** A question that asks a place for what its page answers, without naming a record. */
export interface Asked {
    /** PLACES: the reserved places, on the page of the commune; DEPARTEMENT: the organisation of the département, and its page. */
    of: 'PLACES' | 'DEPARTEMENT';
    departementCode: string;
    /** Null where the département is named itself. */
    commune: SearchedCommune | null;
    /** How the commune is named, where it is. */
    place: FoundPlace | null;
    /** Which of the words say what is asked. */
    asking: ReadonlySet<number>;
}

/** Reads what is asked of a place by its kind only: « places réservées ganges », « ase rodez », « conseil départemental lozère ». */
export class AskedPages {
    private readonly placesStems: ReadonlySet<string>;
    private readonly departementStems: ReadonlySet<string>;
    /** Acronyms of the Département and of its services. Its own word is not enough: « département gard » is its page, by its name. */
    private readonly departementSigles: ReadonlySet<string>;

    constructor(phrases: PhraseBook, private readonly places: Places) {
        const read = (texts: readonly string[]) => texts.map(text => tellingWords(text));
        const stems = (texts: readonly string[]) => new Set(read(texts).flatMap(words => [...words, ...phrases.expand(words)]).map(stemFrench));
        this.placesStems = stems(typeWords.CONVENTION_PLACES);
        this.departementStems = stems(organisationKindWords.DEPARTEMENT);
        this.departementSigles = new Set(read(organisationKindWords.DEPARTEMENT).flatMap(words => phrases.findAcronyms(words).map(({ sigle }) => sigle)));
    }

    /** Whether a word may ask for reserved places: « place » is that before it is the commune Placé. */
    isAsking = (word: string): boolean => this.placesStems.has(stemFrench(word));

    /** @param near where the question is asked from, for one that names no place */
    find(words: readonly ReadWord[], acronyms: readonly (Acronym & { from: number; to: number })[], place: FoundPlace | null, near: Position | null): Asked | null {
        const all = words.map((_, index) => index);
        const isOf = (asking: readonly number[], stems: ReadonlySet<string>) => asking.length > 0 && asking.every(index => stems.has(stemFrench(words[index]!.word)));
        const isOfDepartement = (asking: readonly number[]) => isOf(asking, this.departementStems) && acronyms.some(({ sigle, from, to }) => this.departementSigles.has(sigle) && all.slice(from, to).every(index => asking.includes(index)));
        const mayBeOfDepartement = acronyms.some(({ sigle }) => this.departementSigles.has(sigle));
        const departement = mayBeOfDepartement ? findRun(words, (name, run) => toFound(this.places.findDepartement(name), run), word => this.departementStems.has(stemFrench(word))) : null;
        if (departement) {
            const asking = all.filter(index => index < departement.from || index >= departement.to);
            if (isOfDepartement(asking)) return { of: 'DEPARTEMENT', departementCode: departement.code, commune: null, place: null, asking: new Set(asking) };
        }
        if (place && place.worth >= ONE_LETTER_WRONG) {
            const asking = all.filter(index => (index < place.from || index >= place.to) && !place.qualifiers.includes(words[index]!.word));
            const of = isOf(asking, this.placesStems) ? 'PLACES' : isOfDepartement(asking) ? 'DEPARTEMENT' : null;
            if (of) return { of, departementCode: place.commune.departementCode, commune: place.commune, place, asking: new Set(asking) };
        }
        const commune = near && isOfDepartement(all) ? this.places.findNearest(near) : null;
        return commune && { of: 'DEPARTEMENT', departementCode: commune.departementCode, commune, place: null, asking: new Set(all) };
    }
}

function toFound(code: string | null, run: Run): (Run & { code: string }) | null {
    return code !== null && run.worth >= ONE_LETTER_WRONG ? { ...run, code } : null;
}
