import { defaultListView } from '../../client/state/structureList/defaultListView.js';
import type { StructureListView } from '../../client/state/structureList/StructureListView.js';
import { CONVENTION_FORMS, CONVENTION_PUBLICS, NEEDS, STRUCTURE_KINDS } from '../../server/domain/vocabulary.js';

/** Codes that the data know. */
export interface KnownCodes {
    departements: readonly string[];
    epci: readonly string[];
    sources: readonly string[];
    words: readonly string[];
}

/** A view of the list with a few random filters. */
export function createRandomListView(random: () => number, known: KnownCodes): StructureListView {
    const one = <Value>(values: readonly Value[]): Value => values[Math.floor(random() * values.length)]!;
    const parts: (() => Partial<StructureListView>)[] = [
        () => ({ kinds: STRUCTURE_KINDS.filter(() => random() < 0.4) }),
        () => ({ departements: known.departements.filter(() => random() < 0.3) }),
        () => ({ epci: one(known.epci) }),
        () => ({ text: one(known.words) }),
        () => ({ age: 15 + Math.floor(random() * 12) }),
        () => ({ public: one(CONVENTION_PUBLICS) }),
        () => ({ need: one(NEEDS) }),
        () => ({ form: one(CONVENTION_FORMS) }),
        () => ({ withPlaces: true }),
        () => ({ inForce: true }),
        () => ({ since: one(['2021', '2022', '2023']) }),
        () => ({ source: one(known.sources) }),
        () => ({ sure: true }),
    ];
    const chosen = [one(parts), ...(random() < 0.6 ? [one(parts)] : []), ...(random() < 0.2 ? [one(parts)] : [])];
    return Object.assign({ ...defaultListView }, ...chosen.map(part => part())) as StructureListView;
}
