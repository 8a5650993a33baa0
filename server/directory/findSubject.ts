import type { SubjectKind } from '../database/entities/StatementRecord.js';
import type { Loaders } from './createLoaders.js';

export interface Subject {
    /** What it is called, in French. */
    label: string;
    /** Of a record that is shown on the page of its département, else null. */
    departementCode: string | null;
}

/** A record that exists, or null; its label; the département whose page shows it. */
function toSubject<Node>(node: Node | null, labelOf: (node: Node) => string, departementOf: (node: Node) => string | null = () => null): Subject | null {
    return node === null ? null : { label: labelOf(node), departementCode: departementOf(node) };
}

const FIND: Record<SubjectKind, (loaders: Loaders, id: string) => Promise<Subject | null>> = {
    ORGANISATION: async (loaders, id) => toSubject(await loaders.organisation.load(id), ({ nom }) => nom),
    STRUCTURE: async (loaders, id) => toSubject(await loaders.structure.load(id), ({ nom }) => nom),
    CONVENTION_PLACES: async (loaders, id) => toSubject(await loaders.convention.load(id), ({ titre }) => titre),
    STATED_ABSENCE: async (loaders, id) => toSubject(await loaders.absence.load(id), ({ description }) => description, ({ departementCode }) => departementCode),
    STATED_GAP: async (loaders, id) => {
        const gap = await loaders.gap.load(id);
        return gap && toSubject(await loaders.structure.load(gap.missionLocaleId), ({ nom }) => nom);
    },
    INVENTORY: async (loaders, id) => toSubject(await loaders.inventory.load(id), ({ description }) => description),
    PARTNERSHIP: async (loaders, id) => toSubject(await loaders.partnership.load(id), ({ description }) => description, ({ departementCode }) => departementCode),
    RESPONDENTS: async (loaders, id) => {
        const record = await loaders.respondents.load(id);
        const departement = record && (await loaders.departement.load(record.departementCode));
        return toSubject(record, ({ departementCode }) => `Structures qui ont répondu : ${departement?.nom ?? departementCode}`, ({ departementCode }) => departementCode);
    },
    PERSPECTIVE: async (loaders, id) => toSubject(await loaders.perspective.load(id), ({ description }) => description, ({ departementCode }) => departementCode),
    INITIATIVE: async (loaders, id) => toSubject(await loaders.initiative.load(id), ({ titre }) => titre),
    DISPOSITIF: async (loaders, id) => toSubject(await loaders.dispositif.load(id), ({ sigle, nom }) => (sigle === null ? nom : `${nom} (${sigle})`)),
    ACCORD: async (loaders, id) => toSubject(await loaders.accord.load(id), ({ titre }) => titre),
    INDICATOR: async (loaders, id) => toSubject(await loaders.indicator.load(id), ({ nom }) => nom),
    GLOSSARY_TERM: async (loaders, id) => toSubject(await loaders.glossaryTerm.load(id), ({ sigle }) => sigle),
    BESOIN: async (loaders, id) => toSubject(await loaders.besoin.load(id), ({ description }) => description),
    STATED_SYNTHESIS: async (loaders, id) => toSubject(await loaders.statedSynthesis.load(id), ({ departementCodes }) => `Synthèse régionale : départements ${departementCodes.join(', ')}`),
    LIGNE: async (loaders, id) => toSubject(await loaders.ligne.load(id), ({ numero, nom }) => `${numero}, ${nom}`),
};

/** What a statement is about, loaded in batches; null when the record is gone. */
export function findSubject(loaders: Loaders, kind: SubjectKind, id: string): Promise<Subject | null> {
    return FIND[kind](loaders, id);
}
