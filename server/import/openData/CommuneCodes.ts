import { closest, distance } from 'fastest-levenshtein';
import { groupBy } from '../../domain/groupBy.js';
import { normaliseNom } from '../../geography/normaliseNom.js';
import type { RowNote } from './RowNote.js';

export interface CommuneCodesSource {
    communes: readonly { codeInsee: string; nom: string; departementCode: string }[];
    formerCommunes: readonly { codeInsee: string; nom: string; currentCodeInsee: string }[];
    /** Codes that no commune bears any more, and the commune of today. */
    formerCodes: ReadonlyMap<string, string>;
}

/** How a code of a file was read. */
export type CodeReading = 'CURRENT' | 'FORMER' | 'ARRONDISSEMENT';
export type ResolvedCommune = { codeInsee: string; departementCode: string; reading: CodeReading; note: CommuneNote | null } | { codeInsee: null; note: CommuneNote };
type CommuneNote = Pick<RowNote, 'effect' | 'reason' | 'expected' | 'nearest'>;

/** Codes of the arrondissements municipaux, first and last, and of their commune (INSEE). */
const ARRONDISSEMENTS = [
    { first: 75101, last: 75120, codeInsee: '75056' },
    { first: 69381, last: 69389, codeInsee: '69123' },
    { first: 13201, last: 13216, codeInsee: '13055' },
] as const;
/** Collectivities of overseas, which the reference geography leaves out. */
const OUTSIDE = /^(975|977|978|98[4-8])/;
/** Names closer than this, out of 1, are one name written in two ways. */
const SAME_NAME = 0.6;

/** Reads the commune codes of files of any year as communes of today; what cannot be settled is left to a person. */
export class CommuneCodes {
    private readonly current: Map<string, CommuneCodesSource['communes'][number]>;
    private readonly byDepartement: Map<string, CommuneCodesSource['communes'][number][]>;
    private readonly former: Map<string, string>;
    /** Names of former communes, by the commune of today. */
    private readonly formerNames: Map<string, Set<string>>;

    constructor({ communes, formerCommunes, formerCodes }: CommuneCodesSource) {
        this.current = new Map(communes.map(commune => [commune.codeInsee, commune]));
        this.byDepartement = groupBy(communes, commune => commune.departementCode);
        this.former = new Map([...formerCodes, ...formerCommunes.map(({ codeInsee, currentCodeInsee }) => [codeInsee, currentCodeInsee] as const)]);
        this.formerNames = new Map(
            [...groupBy(formerCommunes, commune => commune.currentCodeInsee)].map(([code, list]) => [code, new Set(list.map(({ nom }) => normaliseNom(nom)))]),
        );
    }

    /** @param nom the name beside the code in the file, "" when it gives none */
    resolve(code: string, nom: string): ResolvedCommune {
        const current = this.current.get(code);
        if (current) return this.checkNom(current, nom);
        const whole = ARRONDISSEMENTS.find(({ first, last }) => /^\d{5}$/.test(code) && Number(code) >= first && Number(code) <= last);
        const commune = whole && this.current.get(whole.codeInsee);
        if (commune) return this.changed(commune, 'ARRONDISSEMENT', 'arrondissement', `a commune: read as ${commune.nom} (${commune.codeInsee})`);
        const merged = this.current.get(this.former.get(code) ?? '');
        if (merged) return this.changed(merged, 'FORMER', 'former commune', `a commune of today: read as ${merged.nom} (${merged.codeInsee})`);
        const padded = /^\d{4}$/.test(code) ? this.current.get(`0${code}`) : undefined;
        if (padded && normaliseNom(padded.nom) === normaliseNom(nom)) return this.changed(padded, 'CURRENT', 'leading zero lost', `five characters: read as ${padded.codeInsee}`);
        if (OUTSIDE.test(code)) {
            return { codeInsee: null, note: { effect: 'LEFT_OUT', reason: 'outside the geography', expected: 'a commune of metropolitan France or of the five overseas départements', nearest: null } };
        }
        return { codeInsee: null, note: { effect: 'LEFT_OUT', reason: 'unknown commune', expected: 'the code INSEE of a commune', nearest: this.findNearest(code, nom) } };
    }

    nomOf(codeInsee: string): string {
        return this.current.get(codeInsee)?.nom ?? codeInsee;
    }

    private changed(commune: { codeInsee: string; departementCode: string }, reading: CodeReading, reason: RowNote['reason'], expected: string): ResolvedCommune {
        return { codeInsee: commune.codeInsee, departementCode: commune.departementCode, reading, note: { effect: 'CHANGED', reason, expected, nearest: commune.codeInsee } };
    }

    /** The code decides, unless the name is that of another commune of the département: then nobody knows which is meant. */
    private checkNom(commune: { codeInsee: string; nom: string; departementCode: string }, nom: string): ResolvedCommune {
        const taken = { codeInsee: commune.codeInsee, departementCode: commune.departementCode, reading: 'CURRENT' as const };
        const [given, known] = [normaliseNom(nom), normaliseNom(commune.nom)];
        if (given === '' || given === known || this.formerNames.get(commune.codeInsee)?.has(given)) return { ...taken, note: null };
        const expected = `${commune.nom}, the name of ${commune.codeInsee}`;
        const other = this.byDepartement.get(commune.departementCode)?.find(one => normaliseNom(one.nom) === given);
        if (other) return { codeInsee: null, note: { effect: 'LEFT_OUT', reason: 'name does not match the code', expected, nearest: `${other.nom} (${other.codeInsee})` } };
        const isClose = 1 - distance(given, known) / Math.max(given.length, known.length) >= SAME_NAME;
        return { ...taken, note: { effect: 'KEPT', reason: 'name does not match the code', expected: isClose ? `${expected}: taken` : `${expected}: taken by its code, to be checked`, nearest: commune.nom } };
    }

    private findNearest(code: string, nom: string): string | null {
        const near = this.byDepartement.get(code.slice(0, 2)) ?? this.byDepartement.get(code.slice(0, 3)) ?? [];
        const named = nom === '' ? [] : near.filter(commune => normaliseNom(commune.nom) === normaliseNom(nom));
        if (named.length === 1) return `${named[0]!.nom} (${named[0]!.codeInsee})`;
        if (near.length === 0) return null;
        const found = closest(code, near.map(commune => commune.codeInsee));
        return `${this.nomOf(found)} (${found})`;
    }
}
