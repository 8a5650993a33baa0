import type { StructureListView } from './StructureListView.js';

/** Where what agreements do not state can be seen: the same list, with places under agreement, whatever their age, public and form. */
export function createUnstatedView(view: StructureListView): StructureListView {
    return { ...view, age: null, public: null, form: null, withPlaces: true, after: null };
}
