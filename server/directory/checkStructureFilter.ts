import type { DataSource } from 'typeorm';
import { checkAge } from './checkAge.js';
import { checkDepartements } from './checkDepartements.js';
import { checkPosition } from './checkPosition.js';
import { checkText } from './checkText.js';
import { InvalidRequest } from './InvalidRequest.js';
import type { Bbox, StructureFilter } from './StructureFilter.js';

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

/** @throws InvalidRequest saying what was expected, what came and where */
export async function checkStructureFilter(db: DataSource, filter: StructureFilter): Promise<void> {
    if (filter.bbox) checkBbox(filter.bbox);
    checkAge(filter.age);
    if (filter.text != null) checkText(filter.text, 'Indiquez au moins un mot : un nom de structure, de commune ou d’organisme.');
    if (filter.departements?.length) await checkDepartements(db, filter.departements);
}
