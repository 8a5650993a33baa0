import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite()));
afterAll(() => site?.close());

async function read(query = '') {
    const response = await fetch(`${site.url}/partenariats.csv${query}`);
    const text = Buffer.from(await response.arrayBuffer()).toString('utf8');
    const lines = text.replace(/^\ufeff/, '').trimEnd().split('\r\n');
    return { response, text, header: lines[0]!.split(';'), lines: lines.slice(1) };
}

test('is a UTF-8 file to download, one line a record, each with its source and date', async () => {
    const { response, text, header, lines } = await read();
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain('attachment');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(header).toContain('date_source');
    const { data } = await site.query('{ partnerships { id } sources { date } }');
    const dates = (data.sources as { date: string }[]).map(({ date }) => date);
    const said = lines.filter(line => !line.includes('aucune source ne le dit'));
    expect(said).toHaveLength(data.partnerships.length);
    expect(said.filter(line => !dates.some(date => line.includes(`;${date};`)))).toEqual([]);
});

test('keeps what the filter of the page keeps', async () => {
    const { lines } = await read('?relation=adepape&etat=convention');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^34;Hérault;Avec l’ADEPAPE;Convention;/);
});
