import type { Position } from '../domain/Position.js';
import { foldWords } from './foldWords.js';
import { tellingWords } from './PhraseBook.js';
import { FIELDS, type SearchDocument } from './SearchDocument.js';
import { stopWords } from './stopWords.js';
import { type TextIndex, TextIndexBuilder } from './TextIndex.js';
import { typeWords } from './searchWords.js';

export interface SearchedCommune {
    codeInsee: string;
    nom: string;
    codesPostaux: string[];
    departementCode: string;
    population: number | null;
    position: Position | null;
}

const [NAME, DEPARTEMENT, CODE] = (['NAME', 'DEPARTEMENT', 'CODE'] as const).map(field => FIELDS.indexOf(field)) as [number, number, number];

/** Communes and départements as they are searched. They only change with the reference geography: made once per process. */
export class Places {
    readonly index: TextIndex;
    /** By telling words of the name, joined by a space; the most populated first. */
    private readonly communesByName = new Map<string, SearchedCommune[]>();
    private readonly communes: readonly SearchedCommune[];
    private readonly departementNames: ReadonlyMap<string, string>;

    constructor(communes: readonly SearchedCommune[], private readonly departements: readonly { code: string; nom: string }[]) {
        this.communes = [...communes].sort((a, b) => (b.population ?? -1) - (a.population ?? -1) || (a.codeInsee < b.codeInsee ? -1 : 1));
        this.departementNames = new Map(departements.map(({ code, nom }) => [code, nom]));
        const builder = new TextIndexBuilder();
        for (const { code, nom } of departements) {
            for (const word of tellingWords(nom)) builder.add(NAME, word);
            for (const word of tellingWords(typeWords.DEPARTEMENT[0])) builder.add(FIELDS.indexOf('KIND'), word);
            builder.add(FIELDS.indexOf('SIGLE'), code.toLowerCase());
            builder.endDocument();
        }
        const departementWords = new Map(departements.map(({ code, nom }) => [code, tellingWords(nom)]));
        for (const commune of this.communes) {
            const words: string[] = [];
            const all = foldWords(commune.nom);
            for (const { word } of all) if (!stopWords.has(word)) words.push(word);
            if (words.length === 0) for (const { word } of all) words.push(word);
            for (const word of words) builder.add(NAME, word);
            for (const word of departementWords.get(commune.departementCode) ?? []) builder.add(DEPARTEMENT, word);
            builder.add(CODE, commune.departementCode.toLowerCase());
            for (const codePostal of commune.codesPostaux) builder.add(CODE, codePostal);
            builder.endDocument();
            const key = words.join(' ');
            const known = this.communesByName.get(key);
            if (known) known.push(commune);
            else this.communesByName.set(key, [commune]);
        }
        this.index = builder.build();
    }

    /** Name and code, "Gard (30)". */
    nameDepartement(code: string): string {
        return `${this.departementNames.get(code) ?? ''} (${code})`.trim();
    }

    /** Its name as one folded word, where it has only one: "gard", "herault"; else null. */
    departementWord(code: string): string | null {
        const words = tellingWords(this.departementNom(code));
        return words.length === 1 ? words[0]! : null;
    }

    departementNom(code: string): string {
        return this.departementNames.get(code) ?? '';
    }

    /** Communes whose name has exactly these telling words, the most populated first. */
    findCommunes(words: readonly string[]): readonly SearchedCommune[] {
        return this.communesByName.get(words.join(' ')) ?? [];
    }

    document(doc: number): SearchDocument {
        const departement = this.departements[doc];
        const common = { fields: [], end: null, ended: false };
        if (departement) {
            const { code, nom } = departement;
            return { ...common, type: 'DEPARTEMENT', id: code, title: nom, subtitle: `${typeWords.DEPARTEMENT[0]} (${code})`, path: `/departements/${code}`, position: null, weight: this.weight(doc) };
        }
        const { codeInsee, nom, codesPostaux, departementCode, position } = this.communes[doc - this.departements.length]!;
        const subtitle = [typeWords.COMMUNE[0], codesPostaux[0], this.nameDepartement(departementCode)].filter(Boolean).join(' · ');
        return { ...common, type: 'COMMUNE', id: codeInsee, title: nom, subtitle, path: `/?commune=${codeInsee}`, position, weight: this.weight(doc) };
    }

    isDepartement(doc: number): boolean {
        return doc < this.departements.length;
    }

    /** The number of a document; below 0 when there is none. */
    findDocument(type: 'COMMUNE' | 'DEPARTEMENT', id: string): number {
        if (type === 'DEPARTEMENT') return this.departements.findIndex(({ code }) => code === id);
        const found = this.communes.findIndex(({ codeInsee }) => codeInsee === id);
        return found < 0 ? found : found + this.departements.length;
    }

    positionOf(doc: number): Position | null {
        return this.communes[doc - this.departements.length]?.position ?? null;
    }

    /** 1 for a département; a commune from 0 to 0.9, by the logarithm of its population. */
    weight(doc: number): number {
        if (this.isDepartement(doc)) return 1;
        return Math.min(0.9, 0.13 * Math.log10(1 + (this.communes[doc - this.departements.length]!.population ?? 0)));
    }
}
