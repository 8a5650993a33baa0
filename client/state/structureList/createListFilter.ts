import type { StructureFilter } from '../../queries/operations.js';
import type { StructureListView } from './StructureListView.js';

/** The filter of the API for a view: the same for the list, its counts, its files and the way from sheet to sheet. */
export function createListFilter(view: StructureListView): StructureFilter {
    return {
        ...(view.kinds.length ? { kinds: view.kinds } : {}),
        ...(view.departements.length ? { departements: view.departements } : {}),
        ...(view.epci ? { epci: [view.epci] } : {}),
        ...(view.text ? { text: view.text } : {}),
        ...(view.age !== null ? { age: view.age } : {}),
        ...(view.public ? { publics: [view.public] } : {}),
        ...(view.need ? { needs: [view.need] } : {}),
        ...(view.form ? { forms: [view.form] } : {}),
        ...(view.withPlaces ? { withPlaces: true } : {}),
        ...(view.inForce ? { withAgreementInForce: true } : {}),
        ...(view.since ? { statedSince: `${view.since}-01-01` } : {}),
        ...(view.source ? { sources: [view.source] } : {}),
        ...(view.sure ? { toConfirm: false } : {}),
    };
}
