import type { Structure } from '../../database/entities/Structure.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import { normalizeText } from '../normalizeText.js';
import type { DirectoryData } from './DirectoryData.js';

/** Words that people type for a kind, though the name of the structure may not hold them. */
const KIND_WORDS: Record<StructureKind, string> = {
    MISSION_LOCALE: 'mission locale',
    ANTENNE: 'antenne mission locale',
    RESIDENCE_HABITAT_JEUNES: 'residence habitat jeunes foyer de jeunes travailleurs fjt',
    SERVICE_LOGEMENT: 'service logement',
    ADEPAPE: 'adepape',
    SERVICE_ASE: 'service ase aide sociale a l enfance',
    MAISON_DES_SOLIDARITES: 'maison des solidarites',
    MECS: 'mecs maison d enfants a caractere social',
    AUTRE: '',
};

/** The normalised words by which each structure is found: its own, and those of its kind, place, parent and manager. */
export function structureTexts({ structures, communes, departements, organisations }: DirectoryData): string[] {
    const normalised = <Record>(records: readonly Record[], keyOf: (record: Record) => string, textOf: (record: Record) => string) => {
        const known = new Map<string, string>();
        const byKey = new Map(records.map(record => [keyOf(record), record]));
        return (key: string | null): string => {
            if (key === null) return '';
            const text = known.get(key);
            if (text !== undefined) return text;
            const record = byKey.get(key);
            const read = record === undefined ? '' : normalizeText(textOf(record));
            known.set(key, read);
            return read;
        };
    };
    const commune = normalised(communes, ({ codeInsee }) => codeInsee, ({ nom, codesPostaux }) => `${nom} ${codesPostaux.join(' ')}`);
    const departement = normalised(departements, ({ code }) => code, ({ nom }) => nom);
    const manager = normalised(organisations, ({ id }) => id, ({ nom, sigle }) => `${nom} ${sigle ?? ''}`);
    const parent = normalised(structures, ({ id }) => id, ({ nom }) => nom);
    return structures.map((structure: Structure) =>
        [
            parent(structure.id),
            normalizeText(structure.lieuDit ?? ''),
            KIND_WORDS[structure.kind],
            commune(structure.codeInsee),
            departement(structure.departementCode),
            parent(structure.parentId),
            manager(structure.managerId),
        ].join(' '),
    );
}
