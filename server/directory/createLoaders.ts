import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { Commune } from '../database/entities/Commune.js';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import { Departement } from '../database/entities/Departement.js';
import { Epci } from '../database/entities/Epci.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Organisation } from '../database/entities/Organisation.js';
import { Region } from '../database/entities/Region.js';
import { Source } from '../database/entities/Source.js';
import { StatedAbsence } from '../database/entities/StatedAbsence.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import { StatementRecord, type SubjectKind } from '../database/entities/StatementRecord.js';
import { Structure } from '../database/entities/Structure.js';
import type { Position } from '../domain/Position.js';
import { createDocumentLoaders } from './createDocumentLoaders.js';
import { createEntityLoaders } from './createEntityLoaders.js';
import { createGroupLoader } from './createGroupLoader.js';
import { createRecordLoader } from './createRecordLoader.js';
import { findNearest, type NearbyStructureId } from './findNearest.js';
import { findSourceIdsByDepartement } from './findSourceIdsByDepartement.js';
import { findStatementPages } from './findStatementPages.js';
import type { Page, PageRequest } from './Page.js';
import { readStructureFilter } from './readStructureFilter.js';
import type { StructureFilter } from './StructureFilter.js';

export type Loaders = ReturnType<typeof createLoaders>;

/**
 * Batch loaders of one request: whatever the number of parents, one SQL statement per loader and level of the query.
 * A record read once in a request is not read again.
 */
export function createLoaders(db: DataSource, today: string) {
    const { record, group, related } = createEntityLoaders(db);

    const statementsBySubject = new DataLoader<{ kind: SubjectKind; id: string }, StatementRecord[], string>(
        async subjects => {
            const statements = await db
                .getRepository(StatementRecord)
                .createQueryBuilder('statement')
                .where('(statement.subject_kind, statement.subject_id) IN (SELECT * FROM unnest(:kinds::text[], :ids::text[]))', {
                    kinds: subjects.map(({ kind }) => kind),
                    ids: subjects.map(({ id }) => id),
                })
                .orderBy('statement.id')
                .getMany();
            const lists = new Map<string, StatementRecord[]>();
            for (const statement of statements) {
                const key = `${statement.subjectKind} ${statement.subjectId}`;
                lists.set(key, [...(lists.get(key) ?? []), statement]);
            }
            return subjects.map(({ kind, id }) => lists.get(`${kind} ${id}`) ?? []);
        },
        { cacheKeyFn: ({ kind, id }) => `${kind} ${id}` },
    );

    const population = createRecordLoader<{ code: string; population: number | null }>(
        codes =>
            db.query(
                `SELECT departement_code AS code, CASE WHEN bool_or(population IS NULL) THEN NULL ELSE sum(population)::integer END AS population
                 FROM commune WHERE departement_code = ANY($1) GROUP BY departement_code`,
                [codes],
            ),
        row => row.code,
    );

    const statementCounts = createRecordLoader<{ sourceId: string; statements: number; toConfirm: number }>(
        ids =>
            db.query(
                `SELECT source_id AS "sourceId", count(*)::integer AS statements, (count(*) FILTER (WHERE confidence <> 'HIGH'))::integer AS "toConfirm"
                 FROM statement WHERE source_id = ANY($1) GROUP BY source_id`,
                [ids],
            ),
        row => row.sourceId,
    );

    const statementPages = new DataLoader<{ sourceId: string; request: PageRequest }, Page<StatementRecord>, string>(
        async keys => {
            const pages = new Map<string, Page<StatementRecord>>();
            const requests = new Map(keys.map(({ request }) => [JSON.stringify(request), request]));
            for (const [text, request] of requests) {
                const sourceIds = keys.filter(key => JSON.stringify(key.request) === text).map(key => key.sourceId);
                const found = await findStatementPages(db, sourceIds, request);
                sourceIds.forEach((sourceId, index) => pages.set(`${sourceId} ${text}`, found[index]!));
            }
            return keys.map(({ sourceId, request }) => pages.get(`${sourceId} ${JSON.stringify(request)}`)!);
        },
        { cacheKeyFn: ({ sourceId, request }) => `${sourceId} ${JSON.stringify(request)}` },
    );

    const nearest = new DataLoader<{ position: Position; filter: StructureFilter | null; first: number }, NearbyStructureId[], string>(
        async keys => {
            const lists = new Map<(typeof keys)[number], NearbyStructureId[]>();
            const askedOf = ({ filter, first }: (typeof keys)[number]) => JSON.stringify([filter, first]);
            for (const asked of new Set(keys.map(askedOf))) {
                const same = keys.filter(key => askedOf(key) === asked);
                const filter = await readStructureFilter(db, same[0]!.filter);
                const found = await findNearest(db, same.map(({ position }) => position), filter, today, same[0]!.first);
                same.forEach((key, index) => lists.set(key, found[index]!));
            }
            return keys.map(key => lists.get(key)!);
        },
        { cacheKeyFn: key => JSON.stringify(key) },
    );

    return {
        region: record(Region, 'code'),
        departement: record(Departement, 'code'),
        departementsByRegion: group(Departement, 'regionCode', 'code'),
        population,
        sourceIdsByDepartement: createGroupLoader(
            codes => findSourceIdsByDepartement(db, codes),
            row => [row.departementCode],
        ),
        commune: record(Commune, 'codeInsee'),
        epci: record(Epci, 'code'),
        structure: record(Structure, 'id'),
        structuresByDepartement: group(Structure, 'departementCode', 'nom'),
        structuresByCommune: group(Structure, 'codeInsee', 'nom'),
        structuresByParent: group(Structure, 'parentId', 'nom'),
        structuresByManager: group(Structure, 'managerId', 'nom'),
        nearest,
        organisation: record(Organisation, 'id'),
        convention: record(ConventionPlaces, 'id'),
        conventionsByDepartement: group(ConventionPlaces, 'departementCode', 'id'),
        conventionsByTotal: group(ConventionPlaces, 'partOfId', 'id'),
        conventionsByStructure: related(ConventionPlaces, 'record.structure_ids && :keys::text[]', convention => convention.structureIds),
        conventionsByOrganisation: related(
            ConventionPlaces,
            `record.accompanied_by_ids && :keys::text[]
             OR EXISTS (SELECT 1 FROM jsonb_array_elements(record.parties) party WHERE party->>'organisationId' = ANY(:keys))`,
            ({ parties, accompaniedByIds }) => [...parties.map(party => party.organisationId), ...accompaniedByIds],
        ),
        absence: record(StatedAbsence, 'id'),
        absencesByDepartement: group(StatedAbsence, 'departementCode', 'id'),
        absencesByStructure: related(StatedAbsence, 'record.structure_ids && :keys::text[]', absence => absence.structureIds),
        gap: record(StatedGap, 'id'),
        inventory: record(Inventory, 'id'),
        source: record(Source, 'id'),
        ...createDocumentLoaders(db),
        statementsBySubject,
        statementCounts,
        statementPages,
    };
}
