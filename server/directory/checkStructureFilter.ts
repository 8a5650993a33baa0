import { checkAge } from './checkAge.js';
import { checkDepartements } from './checkDepartements.js';
import { checkPosition } from './checkPosition.js';
import { checkText } from './checkText.js';
import { InvalidRequest } from './InvalidRequest.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';
import type { Bbox, StructureFilter } from '../domain/StructureFilter.js';

/** Values in one field. */
const MAX_KEYS = 150;

function checkBbox({ south, west, north, east }: Bbox): void {
    checkPosition({ lat: south, lng: west }, 'bbox (south, west)');
    checkPosition({ lat: north, lng: east }, 'bbox (north, east)');
    if (south > north) throw new InvalidRequest(`Expected south at most north in bbox, got south ${south} and north ${north}.`);
    if (west > east) {
        throw new InvalidRequest(
            `Expected west at most east in bbox, got west ${west} and east ${east}; a box across the antimeridian is asked in two.`,
        );
    }
}

/** @throws InvalidRequest naming those that nothing has */
function checkKnown(keys: readonly string[], isKnown: (key: string) => boolean, field: string, expected: string): void {
    if (keys.length > MAX_KEYS) throw new InvalidRequest(`Expected at most ${MAX_KEYS} values in ${field}, got ${keys.length}.`);
    const unknown = keys.filter(key => !isKnown(key));
    if (unknown.length === 0) return;
    throw new InvalidRequest(`Expected ${expected} in ${field}, got ${unknown.slice(0, 5).map(key => JSON.stringify(key.slice(0, 40))).join(', ')}.`);
}

/** @throws InvalidRequest saying what was expected, what came and where */
export function checkStructureFilter(directory: DirectoryIndex, filter: StructureFilter): void {
    if (filter.bbox) checkBbox(filter.bbox);
    checkAge(filter.age);
    if (filter.text != null) checkText(filter.text, 'Indiquez au moins un mot : un nom de structure, de commune ou d’organisme.');
    if (filter.departements) checkDepartements(directory, filter.departements);
    if (filter.epci) checkKnown(filter.epci, code => directory.epci.has(code), 'epci', 'SIREN numbers of EPCI, such as "200067791",');
    if (filter.sources) checkKnown(filter.sources, id => directory.hasSource(id), 'sources', 'ids of sources that say something about structures');
    for (const field of ['kinds', 'publics', 'forms', 'needs'] as const) {
        const length = filter[field]?.length ?? 0;
        if (length > MAX_KEYS) throw new InvalidRequest(`Expected at most ${MAX_KEYS} values in ${field}, got ${length}.`);
    }
}
