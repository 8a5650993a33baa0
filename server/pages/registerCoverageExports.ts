import type { FastifyInstance, FastifyReply } from 'fastify';
import type { MultiPolygon } from 'geojson';
import type { Execute } from '../../client/queries/Execute.js';
import { coverageChoices } from '../../client/queries/operations.js';
import type { TerritoryLevel } from '../../client/queries/operations.js';
import { RefusedRequest } from '../../client/queries/RefusedRequest.js';
import { runOperation } from '../../client/queries/runOperation.js';
import { checkCoverageView } from '../../client/state/coverageView/checkCoverageView.js';
import { findAreaName } from '../../client/state/coverageView/findAreaName.js';
import { type CoverageMistake, parseCoverageView } from '../../client/state/coverageView/parseCoverageView.js';
import { explainExportMistakes } from '../../client/texts/explainExportMistakes.js';
import { computeCoverageExport } from './coverageExport/computeCoverageExport.js';
import type { CoverageExport } from './coverageExport/CoverageExport.js';
import { formatCoverageCsv } from './coverageExport/formatCoverageCsv.js';
import { formatCoverageGeojson } from './coverageExport/formatCoverageGeojson.js';
import { loadCoverageExport } from './coverageExport/loadCoverageExport.js';

/** A parameter that cannot be used, as it was written. */
type Mistake = Pick<CoverageMistake, 'field' | 'value'>;

/** A territory as outlines are found by. */
interface Outlined {
    id: string;
    code: string;
    departementCodes: readonly string[];
}

/** Outlines of territories of one level, by id; RFC 7946 positions and winding. */
export type ReadOutlines = (level: TerritoryLevel, territories: readonly Outlined[]) => ReadonlyMap<string, MultiPolygon>;

/** `/couverture.csv` and `/couverture.geojson`: what the page at the same parameters shows. What cannot be read is refused with 400 and a French sentence, never replaced. */
export function registerCoverageExports(app: FastifyInstance, execute: Execute, readOutlines: ReadOutlines): void {
    app.get('/couverture.csv', { config: { readableByAll: true } }, async (request, reply) => {
        const made = await load(execute, request.url);
        return 'mistakes' in made ? refuse(reply, made.mistakes) : send(reply, 'text/csv; charset=utf-8', `${made.fileName}.csv`, formatCoverageCsv(made));
    });
    app.get('/couverture.geojson', { config: { readableByAll: true } }, async (request, reply) => {
        const made = await load(execute, request.url);
        if ('mistakes' in made) return refuse(reply, made.mistakes);
        const outlined = made.rows.map(({ territory: { id, code, departements } }) => ({ id, code, departementCodes: departements.map(one => one.code) }));
        return send(reply, 'application/geo+json; charset=utf-8', `${made.fileName}.geojson`, formatCoverageGeojson(made, readOutlines(made.level, outlined)));
    });
}

async function load(execute: Execute, address: string): Promise<(CoverageExport & { level: TerritoryLevel }) | { mistakes: Mistake[] }> {
    const search = new URL(address, 'http://relais.invalid').searchParams;
    const { view, mistakes } = parseCoverageView(search);
    if (mistakes.length > 0) return { mistakes };
    const choices = await runOperation(execute, coverageChoices, {});
    const checked = checkCoverageView(view, choices);
    if (checked.mistakes.length > 0) return { mistakes: checked.mistakes.map(({ field }) => readMistake(search, field)) };
    try {
        return { level: view.level, ...computeCoverageExport(await loadCoverageExport(execute, view), view, findAreaName(view.within, choices)) };
    } catch (error) {
        // The rest was checked: an EPCI that does not exist.
        if (error instanceof RefusedRequest && view.within) return { mistakes: [readMistake(search, 'dans')] };
        throw error;
    }
}

function readMistake(search: URLSearchParams, field: string): Mistake {
    return { field, value: (search.get(field) ?? '').slice(0, 60) };
}

function refuse(reply: FastifyReply, mistakes: readonly Mistake[]) {
    return reply.code(400).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${explainExportMistakes(mistakes)}\n`);
}

function send(reply: FastifyReply, type: string, fileName: string, text: string) {
    return reply.header('cache-control', 'no-cache').header('content-disposition', `attachment; filename="${fileName}"`).type(type).send(text);
}
