import type { DataSource } from 'typeorm';
import { Accord } from '../database/entities/Accord.js';
import { Besoin } from '../database/entities/Besoin.js';
import { Dispositif } from '../database/entities/Dispositif.js';
import { GlossaryTerm } from '../database/entities/GlossaryTerm.js';
import { Indicator } from '../database/entities/Indicator.js';
import { Initiative } from '../database/entities/Initiative.js';
import { Ligne } from '../database/entities/Ligne.js';
import { Partnership } from '../database/entities/Partnership.js';
import { Perspective } from '../database/entities/Perspective.js';
import { Respondents } from '../database/entities/Respondents.js';
import type { SubjectKind } from '../database/entities/StatementRecord.js';
import { StatedSynthesis } from '../database/entities/StatedSynthesis.js';
import { createEntityLoaders } from './createEntityLoaders.js';
import { createGroupLoader } from './createGroupLoader.js';

export interface SourceCount {
    sourceId: string;
    kind: SubjectKind;
    records: number;
    statements: number;
    toConfirm: number;
}

/** Batch loaders of what the documents say beyond structures and places: partnerships, initiatives, schemes, figures. */
export function createDocumentLoaders(db: DataSource) {
    const { record, group, related } = createEntityLoaders(db);
    const sourceCounts = createGroupLoader<SourceCount>(
        ids =>
            db.query(
                `SELECT source_id AS "sourceId", subject_kind AS kind, count(DISTINCT subject_id)::integer AS records, count(*)::integer AS statements,
                    (count(*) FILTER (WHERE confidence <> 'HIGH'))::integer AS "toConfirm"
                 FROM statement WHERE source_id = ANY($1) GROUP BY source_id, subject_kind ORDER BY subject_kind COLLATE "C"`,
                [ids],
            ),
        ({ sourceId }) => [sourceId],
    );
    return {
        partnership: record(Partnership, 'id'),
        partnershipsByDepartement: group(Partnership, 'departementCode', 'id'),
        partnershipsByStructure: related(Partnership, 'record.structure_ids && :keys::text[]', ({ structureIds }) => structureIds),
        partnershipsByOrganisation: related(Partnership, 'record.organisation_ids && :keys::text[]', ({ organisationIds }) => organisationIds),
        respondents: record(Respondents, 'id'),
        respondentsByDepartement: group(Respondents, 'departementCode', 'id'),
        perspective: record(Perspective, 'id'),
        perspectivesByDepartement: group(Perspective, 'departementCode', 'id'),
        initiative: record(Initiative, 'id'),
        initiativesByDepartement: related(Initiative, 'record.departement_codes && :keys::text[]', ({ departementCodes }) => departementCodes),
        initiativesByOrganisation: related(
            Initiative,
            `EXISTS (SELECT 1 FROM jsonb_array_elements(record.actors) actor WHERE actor->>'organisationId' = ANY(:keys))`,
            ({ actors }) => [...new Set(actors.flatMap(({ organisationId }) => organisationId ?? []))],
        ),
        dispositif: record(Dispositif, 'id'),
        accord: record(Accord, 'id'),
        accordsByParent: group(Accord, 'parentId', 'id'),
        indicator: record(Indicator, 'id'),
        indicatorsBySeries: group(Indicator, 'series', 'id'),
        indicatorsByInitiative: group(Indicator, 'initiativeId', 'id'),
        indicatorsByDepartement: related(Indicator, `record.territory_level = 'DEPARTEMENT' AND record.territory_code = ANY(:keys)`, ({ territoryCode }) => [territoryCode]),
        glossaryTerm: record(GlossaryTerm, 'id'),
        besoin: record(Besoin, 'id'),
        ligne: record(Ligne, 'id'),
        statedSynthesis: record(StatedSynthesis, 'id'),
        sourceCounts,
    };
}
