import type { FastifyInstance } from 'fastify';
import type { Execute } from '../../client/queries/Execute.js';
import { partnershipMatrix } from '../../client/queries/operations.js';
import type { PartnershipFacts } from '../../client/queries/operations.js';
import { runOperation } from '../../client/queries/runOperation.js';
import { listMatrixCells } from '../../client/state/listMatrixCells.js';
import { listMatrixRows } from '../../client/state/listMatrixRows.js';
import { parsePartnershipFilter } from '../../client/state/parsePartnershipFilter.js';
import { partnershipTexts, relationTexts } from '../../client/texts/documentTexts.js';
import { formatCsv } from './formatCsv.js';

const HEADER = ['code', 'departement', 'relation', 'etat', 'description', 'structures', 'organisations', 'debut', 'fin', 'terminee', 'a_confirmer', 'source', 'date_source', 'rubrique', 'citation'];
const NO_SOURCE = 'aucune source ne le dit';

/** `/partenariats.csv`: the matrix or what its filter keeps, one line a record with its source and date; the cells that nobody describes are lines too. */
export function registerPartnershipsCsv(app: FastifyInstance, execute: Execute): void {
    app.get('/partenariats.csv', async (request, reply) => {
        const { departements } = await runOperation(execute, partnershipMatrix, {});
        const filter = parsePartnershipFilter(new URL(request.url, 'http://relais.invalid').searchParams);
        const rows = listMatrixCells(listMatrixRows(departements).rows, filter).flatMap(({ departement: { code, nom }, cell: { relation, partnerships, ended } }) => {
            const start = [code, nom, relationTexts[relation]];
            const records = [...partnerships, ...ended];
            if (!records.length) return [[...start, partnershipTexts.UNKNOWN, ...Array<string>(7).fill(''), NO_SOURCE, '', '', '']];
            return records.map(record => [...start, ...formatRecord(record)]);
        });
        return reply
            .header('cache-control', 'no-cache')
            .header('content-disposition', 'attachment; filename="partenariats.csv"')
            .type('text/csv; charset=utf-8')
            .send(formatCsv(HEADER, rows));
    });
}

function formatRecord({ status, description, structures, organisations, start, end, ended, toConfirm, statements }: PartnershipFacts): string[] {
    const each = (read: (statement: PartnershipFacts['statements'][number]) => string) => [...new Set(statements.map(read))].join(' | ');
    return [
        partnershipTexts[status], description, structures.map(({ nom }) => nom).join(' | '), organisations.map(({ nom }) => nom).join(' | '),
        start ?? '', end ?? '', ended ? 'oui' : 'non', toConfirm ? 'oui' : 'non',
        each(({ source }) => source.title), each(({ source }) => source.date), each(({ heading }) => heading), each(({ citation }) => citation),
    ];
}
