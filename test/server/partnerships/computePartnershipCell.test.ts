import { expect, test } from 'vitest';
import { computePartnershipCell, type CellRecord } from '../../../server/partnerships/computePartnershipCell.js';
import { computePartnershipCells } from '../../../server/partnerships/computePartnershipCells.js';
import { RELATIONS } from '../../../server/domain/vocabulary.js';

const record = (status: CellRecord['status'], dates: Partial<CellRecord> = {}): CellRecord => ({ status, start: null, end: null, ...dates });
const day = (date: string) => ({ from: date, to: date });
const today = day('2026-11-21');

test('the strongest status wins, and the records come strongest first', () => {
    const records = [record('NONE'), record('PLANNED'), record('AGREEMENT'), record('PRACTICE')];
    const cell = computePartnershipCell(records, today);
    expect(cell.status).toBe('AGREEMENT');
    expect(cell.partnerships.map(({ status }) => status)).toEqual(['AGREEMENT', 'PRACTICE', 'PLANNED', 'NONE']);
    expect(cell.noneStated).toBe(true);
});
test('no record is unknown, never none', () => {
    expect(computePartnershipCell([], today)).toEqual({ status: 'UNKNOWN', partnerships: [], ended: [], noneStated: false });
    expect(computePartnershipCell([record('NONE')], today).status).toBe('NONE');
});
test('an agreement that is over is said, and not counted', () => {
    const over = record('AGREEMENT', { end: '2023-12-31' });
    expect(computePartnershipCell([over], today)).toEqual({ status: 'UNKNOWN', partnerships: [], ended: [over], noneStated: false });
    expect(computePartnershipCell([over, record('PRACTICE')], today)).toMatchObject({ status: 'PRACTICE', ended: [over] });
});
test('an agreement still counts on its last day, and no more on the next', () => {
    const agreement = record('AGREEMENT', { end: '2023-12-31' });
    expect(computePartnershipCell([agreement], day('2023-12-31')).status).toBe('AGREEMENT');
    expect(computePartnershipCell([agreement], day('2024-01-01')).status).toBe('UNKNOWN');
});
test('an agreement that ended within the period counts for it', () => {
    expect(computePartnershipCell([record('AGREEMENT', { end: '2022-06-30' })], { from: '2022-01-01', to: '2022-12-31' }).status).toBe('AGREEMENT');
});
test('an agreement or a practice that starts later is only planned', () => {
    const later = record('AGREEMENT', { start: '2027-01-01' });
    expect(computePartnershipCell([later], today).status).toBe('PLANNED');
    expect(computePartnershipCell([later, record('PRACTICE')], today).status).toBe('PRACTICE');
    expect(computePartnershipCell([later], day('2027-01-01')).status).toBe('AGREEMENT');
});
test('a period that goes backwards is refused', () => {
    expect(() => computePartnershipCell([], { from: '2022-12-31', to: '2022-01-01' })).toThrow(
        new RangeError('Expected a period that ends after it starts, got 2022-12-31 to 2022-01-01.'),
    );
});
test('a département has one cell for each relation, in a fixed order', () => {
    const cells = computePartnershipCells([{ ...record('AGREEMENT'), relation: 'ADEPAPE' as const }], today);
    expect(cells.map(({ relation }) => relation)).toEqual([...RELATIONS]);
    expect(cells.filter(({ status }) => status !== 'UNKNOWN').map(({ relation }) => relation)).toEqual(['ADEPAPE']);
});
