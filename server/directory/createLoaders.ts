import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import { Inventory } from '../database/entities/Inventory.js';
import { Source } from '../database/entities/Source.js';
import { StatedAbsence } from '../database/entities/StatedAbsence.js';
import { StatedGap } from '../database/entities/StatedGap.js';
import { StatementRecord, type SubjectKind } from '../database/entities/StatementRecord.js';
import { createDocumentLoaders } from './createDocumentLoaders.js';
import { createEntityLoaders } from './createEntityLoaders.js';
import { createGroupLoader } from './createGroupLoader.js';
import { createRecordLoader } from './createRecordLoader.js';
import { findSourceIdsByDepartement } from './findSourceIdsByDepartement.js';
import { findStatementPages } from './findStatementPages.js';
import type { DirectoryIndex } from './memory/DirectoryIndex.js';
import type { RecordGroups } from './memory/RecordGroups.js';
import type { Page, PageRequest } from './Page.js';

export type Loaders = ReturnType<typeof createLoaders>;

/** Records that are in memory, with the same verbs as those that are loaded in batches: the answer is there at once. */
function remembered<Node>(records: ReadonlyMap<string, Node>) {
    const load = (key: string): Node | null => records.get(key) ?? null;
    return { load, loadMany: (keys: readonly string[]) => keys.map(load) };
}

function rememberedList<Node>(groups: RecordGroups<Node>) {
    return { load: (key: string) => groups.get(key) };
}

/**
 * Loaders of one request. Structures and what surrounds them are in memory; for the rest, whatever the number of parents, one SQL
 * statement per loader and level of the query. A record read once in a request is not read again.
 */
export function createLoaders(db: DataSource, directory: DirectoryIndex) {
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

    return {
        region: remembered(directory.regions),
        departement: remembered(directory.departements),
        departementsByRegion: rememberedList(directory.departementsByRegion),
        population,
        sourceIdsByDepartement: createGroupLoader(
            codes => findSourceIdsByDepartement(db, codes),
            row => [row.departementCode],
        ),
        commune: remembered(directory.communes),
        epci: remembered(directory.epci),
        structure: remembered(directory.structures),
        structuresByDepartement: rememberedList(directory.structuresByDepartement),
        structuresByCommune: rememberedList(directory.structuresByCommune),
        structuresByParent: rememberedList(directory.structuresByParent),
        structuresByManager: rememberedList(directory.structuresByManager),
        organisation: remembered(directory.organisations),
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
