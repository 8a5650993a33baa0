import type { ReferenceGeography } from './ReferenceGeography.js';
import type { Seeds } from './Seeds.js';
import type { Statement } from '../domain/Statement.js';
import type { TableRows } from './replaceRows.js';
import { Accord } from '../database/entities/Accord.js';
import { Besoin } from '../database/entities/Besoin.js';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import { Dispositif } from '../database/entities/Dispositif.js';
import { GlossaryTerm } from '../database/entities/GlossaryTerm.js';
import { Indicator } from '../database/entities/Indicator.js';
import { Initiative } from '../database/entities/Initiative.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Ligne } from '../database/entities/Ligne.js';
import { Organisation } from '../database/entities/Organisation.js';
import { Partnership } from '../database/entities/Partnership.js';
import { Perspective } from '../database/entities/Perspective.js';
import { Respondents } from '../database/entities/Respondents.js';
import { Source } from '../database/entities/Source.js';
import { StatedAbsence } from '../database/entities/StatedAbsence.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import { StatedSynthesis } from '../database/entities/StatedSynthesis.js';
import { StatementRecord, type SubjectKind } from '../database/entities/StatementRecord.js';
import { Structure } from '../database/entities/Structure.js';

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
        { entity: Partnership, rows: withDoubt(seeds.partnerships) },
        { entity: Respondents, rows: seeds.respondents },
        { entity: Perspective, rows: withDoubt(seeds.perspectives) },
        { entity: Initiative, rows: withDoubt(seeds.initiatives) },
        { entity: Dispositif, rows: withDoubt(seeds.dispositifs) },
        { entity: Accord, rows: seeds.accords },
        { entity: Indicator, rows: withDoubt(seeds.indicators) },
        { entity: GlossaryTerm, rows: withDoubt(seeds.glossary) },
        { entity: Besoin, rows: seeds.besoins },
        { entity: StatedSynthesis, rows: seeds.statedSyntheses },
        { entity: Ligne, rows: withDoubt(seeds.lignes) },
        {
            entity: StatementRecord,
            rows: [
                ...seeds.organisations.flatMap(record => toStatements('ORGANISATION', record)),
                ...seeds.structures.flatMap(record => toStatements('STRUCTURE', record)),
                ...seeds.conventionsPlaces.flatMap(record => toStatements('CONVENTION_PLACES', record)),
                ...seeds.statedAbsences.flatMap(record => toStatements('STATED_ABSENCE', record)),
                ...seeds.statedGaps.flatMap(record => toStatements('STATED_GAP', record)),
                ...seeds.inventories.flatMap(record => toStatements('INVENTORY', record)),
                ...seeds.partnerships.flatMap(record => toStatements('PARTNERSHIP', record)),
                ...seeds.respondents.flatMap(record => toStatements('RESPONDENTS', record)),
                ...seeds.perspectives.flatMap(record => toStatements('PERSPECTIVE', record)),
                ...seeds.initiatives.flatMap(record => toStatements('INITIATIVE', record)),
                ...seeds.dispositifs.flatMap(record => toStatements('DISPOSITIF', record)),
                ...seeds.accords.flatMap(record => toStatements('ACCORD', record)),
                ...seeds.indicators.flatMap(record => toStatements('INDICATOR', record)),
                ...seeds.glossary.flatMap(record => toStatements('GLOSSARY_TERM', record)),
                ...seeds.besoins.flatMap(record => toStatements('BESOIN', record)),
                ...seeds.statedSyntheses.flatMap(record => toStatements('STATED_SYNTHESIS', record)),
                ...seeds.lignes.flatMap(record => toStatements('LIGNE', record)),
            ],
        },
    ];
}

function withDoubt<Seed extends { statements: readonly Statement[] }>(seeds: readonly Seed[]): (Seed & { toConfirm: boolean })[] {
    return seeds.map(seed => ({ ...seed, toConfirm: isToConfirm(seed) }));
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
