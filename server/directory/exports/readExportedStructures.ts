import type { DataSource } from 'typeorm';
import type { ExportedConvention, ExportedStatement, ExportedStructure } from '../../domain/ExportedStructure.js';
import type { Position } from '../../domain/Position.js';
import { computeConventionStatus } from '../computeConventionStatus.js';
import { DIRECTORY_VERSION } from '../memory/readDirectoryVersion.js';

/** Those with these ids, in their order; or the first ones after an id, in the order of ids of the database. */
export type ExportedWhich = { ids: readonly string[] } | { afterId: string; first: number };

export interface ExportedBatch {
    /** Names the data that it was read from. */
    version: string;
    structures: ExportedStructure[];
}

type StructureRow = Omit<ExportedStructure, 'position' | 'conventionsPlaces' | 'statements'> & { lat: number | null; lng: number | null };
type ConventionRow = Omit<ExportedConvention, 'status'> & { structureIds: string[] };
type StatementRow = Omit<ExportedStatement, 'source'> & { structureId: string; sourceId: string };
type SourceRow = ExportedStatement['source'];
interface Answer {
    version: string | null;
    structures: StructureRow[];
    conventions: ConventionRow[];
    statements: StatementRow[];
    sources: SourceRow[];
}

const listOf = (query: string) => `(SELECT coalesce(json_agg(row), '[]') FROM (${query}) row)`;

/** One statement, so all of it is of one moment of the data, whoever writes meanwhile. */
const readSql = (wanted: string) => `
    WITH wanted AS MATERIALIZED (${wanted}),
         said AS MATERIALIZED (SELECT * FROM statement WHERE subject_kind = 'STRUCTURE' AND subject_id IN (SELECT id FROM wanted))
    SELECT ${DIRECTORY_VERSION} AS version,
    ${listOf(`
        SELECT s.id, s.nom, s.kind, s.lieu_dit AS "lieuDit", json_build_object('code', d.code, 'nom', d.nom) AS departement,
               CASE WHEN c.code_insee IS NOT NULL THEN json_build_object('codeInsee', c.code_insee, 'nom', c.nom, 'codesPostaux', c.codes_postaux) END AS commune,
               CASE WHEN e.code IS NOT NULL THEN json_build_object('code', e.code, 'nom', e.nom) END AS epci,
               ST_Y(s.position) AS lat, ST_X(s.position) AS lng, s.position_kind AS "positionKind",
               CASE WHEN p.id IS NOT NULL THEN json_build_object('id', p.id, 'nom', p.nom) END AS parent,
               CASE WHEN m.id IS NOT NULL THEN json_build_object('id', m.id, 'nom', m.nom, 'sigle', m.sigle) END AS manager,
               s.capacity, s.contacts, s.hours, s.to_confirm AS "toConfirm"
        FROM wanted s JOIN departement d ON d.code = s.departement_code LEFT JOIN commune c ON c.code_insee = s.code_insee LEFT JOIN epci e ON e.code = c.epci_code
             LEFT JOIN structure p ON p.id = s.parent_id LEFT JOIN organisation m ON m.id = s.manager_id
        ORDER BY s.id`)} AS structures,
    ${listOf(`
        SELECT a.id, a.titre, a.structure_ids AS "structureIds", json_build_object('value', a.places_value, 'precision', a.places_precision) AS places,
               CASE WHEN a.part_of_id IS NOT NULL THEN json_build_object('id', a.part_of_id) END AS "partOf",
               a.publics, a.age_min AS "ageMin", a.age_max AS "ageMax", a.forms, a.start_date AS start, a.end_date AS "end", a.to_confirm AS "toConfirm",
               (SELECT json_agg(json_build_object('id', o.id, 'kind', o.kind) ORDER BY o.id) FROM structure o WHERE o.id = ANY(a.structure_ids)) AS structures
        FROM convention_places a WHERE a.structure_ids && (SELECT array_agg(id) FROM wanted) ORDER BY a.id`)} AS conventions,
    ${listOf(`
        SELECT subject_id AS "structureId", about, source_id AS "sourceId", heading, read_on AS "readOn", confidence,
               CASE WHEN stated_from IS NOT NULL AND stated_to IS NOT NULL THEN json_build_object('from', stated_from, 'to', stated_to) END AS "statedFor"
        FROM said ORDER BY id`)} AS statements,
    ${listOf('SELECT id, title, publisher, licence, date FROM source WHERE id IN (SELECT source_id FROM said)')} AS sources`;

const BY_IDS = readSql('SELECT * FROM structure WHERE id = ANY($1)');
const AFTER = readSql('SELECT * FROM structure WHERE id > $1 ORDER BY id LIMIT $2');

/**
 * Reads structures with all that files say of them.
 *
 * @param today ISO date: where agreements stand
 */
export async function readExportedStructures(db: DataSource, which: ExportedWhich, today: string): Promise<ExportedBatch> {
    const [answer] = ('ids' in which ? await db.query(BY_IDS, [which.ids]) : await db.query(AFTER, [which.afterId, which.first])) as [Answer];
    const sources = new Map(answer.sources.map(source => [source.id, source]));
    const statements = new Map<string, ExportedStatement[]>();
    for (const { structureId, sourceId, ...statement } of answer.statements) addTo(statements, structureId, { ...statement, source: sources.get(sourceId)! });
    const conventions = new Map<string, ExportedConvention[]>();
    for (const { structureIds, ...convention } of answer.conventions) {
        const exported = { ...convention, status: computeConventionStatus(convention, today) };
        for (const id of new Set(structureIds)) addTo(conventions, id, exported);
    }
    const structures = answer.structures.map(({ lat, lng, ...row }): ExportedStructure => ({
        ...row,
        position: lat === null || lng === null ? null : ({ lat, lng } satisfies Position),
        conventionsPlaces: conventions.get(row.id) ?? [],
        statements: statements.get(row.id) ?? [],
    }));
    return { version: answer.version ?? '', structures: 'ids' in which ? inOrder(structures, which.ids) : structures };
}

function addTo<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
    const list = lists.get(key);
    if (list) list.push(value);
    else lists.set(key, [value]);
}

function inOrder(structures: readonly ExportedStructure[], ids: readonly string[]): ExportedStructure[] {
    const byId = new Map(structures.map(structure => [structure.id, structure]));
    return ids.flatMap(id => byId.get(id) ?? []);
}
