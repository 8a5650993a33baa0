import type { FastifyInstance } from 'fastify';
import type { Execute } from '../../client/queries/Execute.js';
import { createListFilter } from '../../client/state/structureList/createListFilter.js';
import { printListQuery } from '../../client/state/structureList/printListQuery.js';
import { exportTexts } from '../../client/texts/exportTexts.js';
import type { StructureExports } from '../domain/StructureExports.js';
import { checkListAddress } from './structureExport/checkListAddress.js';
import { describeFilter } from './structureExport/describeFilter.js';
import { formatDataInclusion } from './structureExport/formatDataInclusion.js';
import { formatListCsv } from './structureExport/formatListCsv.js';
import { formatListGeojson } from './structureExport/formatListGeojson.js';
import { formatListXlsx } from './structureExport/formatListXlsx.js';
import type { ListFile } from './structureExport/ListFile.js';
import { sendDownload, type Download } from './structureExport/sendDownload.js';

interface Format {
    extension: string;
    type: string;
    write(file: ListFile): AsyncIterable<string | Uint8Array>;
    /** Is compressed already. */
    compressed?: boolean;
}

const FORMATS: readonly Format[] = [
    { extension: 'csv', type: 'text/csv; charset=utf-8', write: formatListCsv },
    { extension: 'xlsx', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', write: formatListXlsx, compressed: true },
    { extension: 'geojson', type: 'application/geo+json; charset=utf-8', write: formatListGeojson },
    { extension: 'data-inclusion.json', type: 'application/json; charset=utf-8', write: formatDataInclusion },
];

interface Options {
    execute: Execute;
    exports: StructureExports;
    /** Origin of the site as the world sees it; null: unknown. */
    publicUrl: string | null;
    chooseEncoding(acceptEncoding: string): Download['encoding'];
}

/** `/structures.csv`, `.xlsx`, `.geojson`, `.data-inclusion.json`: the whole list that the page at the same filters shows, in its order. What cannot be read in the address is refused with 400 and French sentences. */
export function registerStructureExports(app: FastifyInstance, { execute, exports, publicUrl, chooseEncoding }: Options): void {
    for (const { extension, type, write, compressed = false } of FORMATS) {
        app.get(`/structures.${extension}`, { config: { readableByAll: true } }, async (request, reply) => {
            const checked = await checkListAddress(execute, new URL(request.url, 'http://relais.invalid').searchParams);
            if ('mistakes' in checked) {
                return reply.code(400).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send(`${[exportTexts.refused, ...checked.mistakes].join('\n')}\n`);
            }
            const { view, names } = checked;
            const list = await exports.open(createListFilter(view));
            const file = { list, filter: describeFilter(view, names), query: printListQuery(view), linkTo: (path: string) => (publicUrl ?? '') + path };
            void reply.header('relais-structures', list.total).header('relais-version', list.version);
            return sendDownload(request, reply, {
                type,
                fileName: `structures-${file.query === '' ? '' : `${view.departements.join('-') || 'filtre'}-`}${list.today}.${extension}`,
                chunks: () => write(file),
                encoding: compressed ? null : chooseEncoding(String(request.headers['accept-encoding'] ?? '')),
            });
        });
    }
}
