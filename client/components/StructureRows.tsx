import type { StructureRow } from '../queries/operations.js';
import { StructureItem } from './StructureItem.js';

/** A plain list of structures on a sheet. */
export function StructureRows({ structures }: { structures: readonly StructureRow[] }) {
    return <ul class="rows">{structures.map(structure => <li key={structure.id} class="row"><StructureItem structure={structure} /></li>)}</ul>;
}
