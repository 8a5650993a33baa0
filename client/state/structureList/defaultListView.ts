import type { StructureListView } from './StructureListView.js';

/** Everything, from the beginning. */
export const defaultListView: StructureListView = {
    kinds: [], departements: [], epci: null, text: '', age: null, public: null, need: null, form: null,
    withPlaces: false, inForce: false, since: null, source: null, sure: false, after: null,
};
