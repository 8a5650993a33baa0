import type { Issue } from './Issue.js';

/**
 * A seeds file is in canonical form: records sorted by id, four spaces, a final newline, and in a file of a département
 * only its own records. So a change of one fact shows as a change of one line.
 *
 * @param path from the folder seeds/, with forward slashes: `structures/30.json`
 */
export function checkCanonicalForm(path: string, text: string): Issue[] {
    const records = JSON.parse(text) as { id: string; departementCode?: string | null }[];
    const [kind = path, file = ''] = path.split('/');
    const issue = (record: string, field: string, value: string, expected: string): Issue => ({ rule: 'checkCanonicalForm', severity: 'error', kind, record, field, value, expected });
    const unsorted = records.findIndex((record, index) => index > 0 && records[index - 1]!.id >= record.id);
    const code = file.replace(/\.json$/, '');
    const strangers = /^(?:\d[\dAB]\d?|national)$/.test(code) ? records.filter(record => (record.departementCode ?? 'national') !== code) : [];
    return [
        ...(unsorted >= 0 ? [issue(records[unsorted]!.id, 'id', records[unsorted]!.id, `an id after ${records[unsorted - 1]!.id}: the records of ${path} are sorted`)] : []),
        ...strangers.map(record => issue(record.id, 'departementCode', String(record.departementCode), `"${code}" in the file ${path}`)),
        ...(unsorted < 0 && text !== `${JSON.stringify(records, null, 4)}\n` ? [issue('', 'form', path, 'JSON indented by four spaces, with a final newline (npm run seeds:check -- --write rewrites it)')] : []),
    ];
}
