import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Organisation } from '../database/entities/Organisation.js';
import { Source } from '../database/entities/Source.js';
import { StatedAbsence } from '../database/entities/StatedAbsence.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import { StatementRecord, type SubjectKind } from '../database/entities/StatementRecord.js';
import { Structure } from '../database/entities/Structure.js';
import type { Statement } from '../domain/Statement.js';
import type { ReferenceGeography } from './ReferenceGeography.js';
import type { TableRows } from './replaceRows.js';
import type { Seeds } from './Seeds.js';

/**
 * The rows of the seeds, in the order in which they refer to one another. Derived here: a structure stands at the centre
 * of its commune; a record with a statement that is not of high confidence is to be confirmed; a statement's id is its
 * record's and its number.
 */
export function computeSeedRows(seeds: Seeds, geography: ReferenceGeography): TableRows[] {
    const positions = new Map(geography.communes.map(({ codeInsee, position }) => [codeInsee, position]));
    return [
        { entity: Source, rows: seeds.sources },
        { entity: Organisation, rows: seeds.organisations },
        {
            entity: Structure,
            rows: seeds.structures.map((structure): Structure => {
                const position = (structure.codeInsee !== null && positions.get(structure.codeInsee)) || null;
                return { ...structure, position, positionKind: position && 'COMMUNE', toConfirm: isToConfirm(structure) };
            }),
        },
        {
            entity: ConventionPlaces,
            rows: seeds.conventionsPlaces.map(
                (convention): ConventionPlaces => ({
                    ...convention,
                    placesValue: convention.places.value,
                    placesPrecision: convention.places.precision,
                    toConfirm: isToConfirm(convention),
                }),
            ),
        },
        { entity: StatedAbsence, rows: seeds.statedAbsences },
        { entity: StatedGap, rows: seeds.statedGaps },
        { entity: Inventory, rows: seeds.inventories },
        {
            entity: StatementRecord,
            rows: [
                ...seeds.organisations.flatMap(record => toStatements('ORGANISATION', record)),
                ...seeds.structures.flatMap(record => toStatements('STRUCTURE', record)),
                ...seeds.conventionsPlaces.flatMap(record => toStatements('CONVENTION_PLACES', record)),
                ...seeds.statedAbsences.flatMap(record => toStatements('STATED_ABSENCE', record)),
                ...seeds.statedGaps.flatMap(record => toStatements('STATED_GAP', record)),
                ...seeds.inventories.flatMap(record => toStatements('INVENTORY', record)),
            ],
        },
    ];
}

function isToConfirm({ statements }: { statements: readonly Statement[] }): boolean {
    return statements.some(({ confidence }) => confidence !== 'HIGH');
}

function toStatements(subjectKind: SubjectKind, { id, statements }: { id: string; statements: readonly Statement[] }): StatementRecord[] {
    return statements.map(({ source, statedFor, ...statement }, index) => ({
        ...statement,
        id: `${id}#${index + 1}`,
        subjectKind,
        subjectId: id,
        sourceId: source,
        statedFrom: statedFor?.from ?? null,
        statedTo: statedFor?.to ?? null,
    }));
}
