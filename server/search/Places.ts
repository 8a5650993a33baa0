import { groupBy } from '../domain/groupBy.js';
import type { Position } from '../domain/Position.js';
import { tellingWords } from './PhraseBook.js';
import { FIELDS, type SearchDocument } from './SearchDocument.js';
import { TextIndexBuilder } from './TextIndexBuilder.js';
import { Shelf } from './Shelf.js';
import { typeWords } from './searchWords.js';

export interface SearchedCommune {
    codeInsee: string;
    nom: string;
    codesPostaux: string[];
    departementCode: string;
    population: number | null;
    position: Position | null;
}

const [NAME, SIGLE, KIND, DEPARTEMENT, CODE] = (['NAME', 'SIGLE', 'KIND', 'DEPARTEMENT', 'CODE'] as const).map(field => FIELDS.indexOf(field)) as [number, number, number, number, number];

/**
 * Communes and départements as they are searched. They only change with the reference geography: made once per process, when
 * first asked, so that the start does not wait for it.
 */
export class Places {
    private made: Shelf | null = null;
    /** By telling words of the name, joined by a space; the most populated first. Made when first asked. */
    private communesByName: Map<string, SearchedCommune[]> | null = null;
    /** The most populated first, once the shelf is made. */
    private communes: readonly SearchedCommune[];
    private readonly departementNames: ReadonlyMap<string, string>;
    /** Codes by telling words of the name, joined by a space, and by the code itself, in lower case. */
    private readonly departementsByName: ReadonlyMap<string, string>;

    constructor(communes: readonly SearchedCommune[], private readonly departements: readonly { code: string; nom: string }[]) {
        this.communes = communes;
        this.departementNames = new Map(departements.map(({ code, nom }) => [code, nom]));
        this.departementsByName = new Map(departements.flatMap(({ code, nom }) => [[tellingWords(nom).join(' '), code], [code.toLowerCase(), code]]));
    }

    get shelf(): Shelf {
        return (this.made ??= this.make());
    }

    private make(): Shelf {
        const { departements } = this;
        this.communes = sortByPopulation(this.communes);
        const builder = new TextIndexBuilder();
        const [kind] = tellingWords(typeWords.DEPARTEMENT[0]);
        const around = new Map<string, { code: number; words: number[] }>();
        for (const { code, nom } of departements) {
            const words = tellingWords(nom);
            around.set(code, { code: builder.numberOf(code.toLowerCase()), words: words.map(word => builder.numberOf(word)) });
            for (const word of words) builder.add(NAME, word);
            builder.add(KIND, kind!);
            builder.add(SIGLE, code.toLowerCase());
            builder.endDocument();
        }
        for (const { nom, departementCode, codesPostaux } of this.communes) {
            const departement = around.get(departementCode);
            for (const word of tellingWords(nom)) builder.add(NAME, word);
            if (departement) {
                for (const word of departement.words) builder.addNumber(DEPARTEMENT, word);
                builder.addNumber(CODE, departement.code);
            }
            for (const codePostal of codesPostaux) builder.add(CODE, codePostal);
            builder.endDocument();
        }
        const describe = (doc: number) => ({ type: this.isDepartement(doc) ? ('DEPARTEMENT' as const) : ('COMMUNE' as const), position: this.positionOf(doc), weight: this.weight(doc) });
        return new Shelf(builder.build(), describe, doc => this.document(doc));
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

    /** Code of the département whose name has exactly these telling words, or of which they are the code. */
    findDepartement(words: readonly string[]): string | null {
        return this.departementsByName.get(words.join(' ')) ?? null;
    }

    /** The commune whose chef-lieu is nearest to a point; null where none is located. */
    findNearest(position: Position): SearchedCommune | null {
        const { shelf } = this;
        let nearest: number | null = null;
        let least = Infinity;
        for (let doc = this.departements.length; doc < shelf.index.size; doc++) {
            const km = shelf.distanceKm(doc, position);
            if (km < least) [nearest, least] = [doc, km]; // NaN, not located, is not less
        }
        return nearest === null ? null : this.communes[nearest - this.departements.length]!;
    }

    /** Communes whose name has exactly these telling words, the most populated first. */
    findCommunes(words: readonly string[]): readonly SearchedCommune[] {
        void this.shelf; // puts the communes in order
        this.communesByName ??= groupBy(this.communes, ({ nom }) => tellingWords(nom).join(' '));
        return this.communesByName.get(words.join(' ')) ?? [];
    }

    private document(doc: number): SearchDocument {
        const departement = this.departements[doc];
        const common = { fields: [], end: null, ended: false };
        if (departement) {
            const { code, nom } = departement;
            return { ...common, type: 'DEPARTEMENT', id: code, title: nom, subtitle: `${typeWords.DEPARTEMENT[0]} (${code})`, path: `/departements/${code}`, position: null, weight: this.weight(doc) };
        }
        const { codeInsee, nom, codesPostaux, departementCode, position } = this.communes[doc - this.departements.length]!;
        const subtitle = [typeWords.COMMUNE[0], codesPostaux[0], this.nameDepartement(departementCode)].filter(Boolean).join(' · ');
        return { ...common, type: 'COMMUNE', id: codeInsee, title: nom, subtitle, path: `/communes/${codeInsee}`, position, weight: this.weight(doc) };
    }

    private isDepartement(doc: number): boolean {
        return doc < this.departements.length;
    }

    /** The number of a document; below 0 when there is none. */
    findDocument(type: 'COMMUNE' | 'DEPARTEMENT', id: string): number {
        if (type === 'DEPARTEMENT') return this.departements.findIndex(({ code }) => code === id);
        const found = this.communes.findIndex(({ codeInsee }) => codeInsee === id);
        return found < 0 ? found : found + this.departements.length;
    }

    private positionOf(doc: number): Position | null {
        return this.communes[doc - this.departements.length]?.position ?? null;
    }

    /** 1 for a département; a commune from 0 to 0.9, by the logarithm of its population. */
    private weight(doc: number): number {
        if (this.isDepartement(doc)) return 1;
        return Math.min(0.9, 0.13 * Math.log10(1 + (this.communes[doc - this.departements.length]!.population ?? 0)));
    }
}

/** The most populated first, in the order given among equals. As numbers: 35,000 comparisons of objects cost ten times more. */
function sortByPopulation(communes: readonly SearchedCommune[]): SearchedCommune[] {
    const MOST = 65_536;
    const keys = Float64Array.from(communes, ({ population }, index) => -((population ?? -1) + 1) * MOST + index).sort();
    return Array.from(keys, key => communes[((key % MOST) + MOST) % MOST]!);
}
