import { hydrate } from 'preact';
import { StructureList } from '../components/structures/StructureList.js';
import type { LoadedList } from '../state/structureList/loadStructureList.js';

/** Brings the list of structures to life in the HTML that the server wrote. */
export function startStructureList(root: HTMLElement, props: LoadedList): void {
    hydrate(<StructureList {...props} />, root);
}
