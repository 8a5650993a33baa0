import type { ColumnFormat, ExportColumn } from '../../client/pages/ExportColumn.js';

const DAY = '\\d{4}-\\d{2}-\\d{2}';
/** What each value of a cell must be, in the XLSX (numbers are numbers) and, after its prefix is taken off, in the CSV. */
const RULES: Record<ColumnFormat, RegExp> = {
    TEXT: /\S/, TEXTS: /\S/, CODE: /^[0-9A-B]{2,9}$/, CODES: /^[0-9A-B]{2,9}$/, WORD: /^$(?!)/, WORDS: /^$(?!)/, COUNT: /^\d+$/, PLACES: /^\d+$/, DEGREES: /^-?\d{1,3}([.,]\d{1,6})?$/,
    DATE: new RegExp(`^${DAY}$`), DATES: /^\d{4}(-\d{2}(-\d{2})?)?$/, PERIODS: new RegExp(`^${DAY} à ${DAY}$`), PHONES: /^[+\d][\d\s.()-]*$/, LINK: /^(https?:\/)?\//,
};
const NUMBERS: readonly ColumnFormat[] = ['COUNT', 'PLACES', 'DEGREES'];
const SEVERAL: readonly ColumnFormat[] = ['TEXTS', 'WORDS', 'DATES', 'PERIODS', 'PHONES'];

/** The cells of one row that are not what the dictionary of the columns says, for a test. */
export function findColumnMistakes(columns: readonly ExportColumn[], row: Readonly<Record<string, string | number | null>>, isCsv: boolean): string[] {
    return columns.flatMap(({ name, format, prefix, codes }) => {
        const cell = row[name];
        if (cell === undefined) return [`${name} is missing`];
        if (cell === null || cell === '') return format === 'WORD' ? [`${name} is empty`] : [];
        const wrongType = !isCsv && (typeof cell === 'number') !== NUMBERS.includes(format) ? [`${name} is a ${typeof cell}`] : [];
        const values = SEVERAL.includes(format) ? String(cell).split(' | ') : format === 'CODES' ? String(cell).split(' ') : [String(cell)];
        const wrong = values.filter(value => {
            if (codes.some(({ written }) => written === value)) return false;
            const start = isCsv && prefix !== null ? `${prefix}-` : '';
            return !value.startsWith(start) || !RULES[format].test(value.slice(start.length));
        });
        return [...wrongType, ...wrong.map(value => `${name}: ${value}`)];
    });
}
