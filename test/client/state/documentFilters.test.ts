import { expect, test } from 'vitest';
import type { PartnershipCellStatus, PartnershipMatrixData, Relation } from '../../../client/queries/operations.js';
import { listMatrixCells } from '../../../client/state/listMatrixCells.js';
import { listMatrixRows } from '../../../client/state/listMatrixRows.js';
import { listSilences } from '../../../client/state/listSilences.js';
import { parseAge } from '../../../client/state/parseAge.js';
import { parseComparedCodes } from '../../../client/state/parseComparedCodes.js';
import { parsePartnershipFilter } from '../../../client/state/parsePartnershipFilter.js';

type Departement = PartnershipMatrixData['departements'][number];

const cell = (relation: Relation, status: PartnershipCellStatus) => ({ relation, status, noneStated: false, partnerships: status === 'UNKNOWN' ? [] : [{}], ended: [] }) as unknown as Departement['partnershipCells'][number];
const gard: Departement = { code: '30', nom: 'Gard', region: { code: '76', nom: 'Occitanie' }, respondents: [], partnershipCells: [cell('ADEPAPE', 'UNKNOWN'), cell('REFERENT_ASE', 'PRACTICE')] };
const meuse: Departement = { code: '55', nom: 'Meuse', region: { code: '44', nom: 'Grand Est' }, respondents: [], partnershipCells: [cell('ADEPAPE', 'UNKNOWN'), cell('REFERENT_ASE', 'UNKNOWN')] };

test('codes come from a link or from the form, without repeats, in capitals, four at most', () => {
    expect(parseComparedCodes(new URLSearchParams('codes=30,34'))).toEqual({ codes: ['30', '34'], tooMany: false });
    expect(parseComparedCodes(new URLSearchParams('codes=30&codes=2a&codes=30'))).toEqual({ codes: ['30', '2A'], tooMany: false });
    expect(parseComparedCodes(new URLSearchParams('codes=09,11,12,30,31'))).toEqual({ codes: ['09', '11', '12', '30'], tooMany: true });
    expect(parseComparedCodes(new URLSearchParams('codes=,%20,'))).toEqual({ codes: [], tooMany: false });
});
test('an age is whole years from 0 to 120; absent is not wrong', () => {
    expect(['17', ' 0 ', '120', '', null].map(parseAge)).toEqual([17, 0, 120, null, null]);
    expect(['121', '17.5', '-1', 'dix-sept', '1e2'].map(parseAge)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});
test('a filter that is not known narrows nothing', () => {
    expect(parsePartnershipFilter(new URLSearchParams('relation=adepape&etat=convention'))).toEqual({ relation: 'ADEPAPE', status: 'AGREEMENT' });
    expect(parsePartnershipFilter(new URLSearchParams('relation=ADEPAPE&etat=__proto__'))).toEqual({ relation: null, status: null });
});
test('a département that nobody describes is not a row of the matrix, but is named', () => {
    const { rows, silent } = listMatrixRows([gard, meuse]);
    expect([rows.map(({ code }) => code), silent.map(({ code }) => code)]).toEqual([['30'], ['55']]);
});
test('filters keep the cells of a relation, of a status, or of both', () => {
    const found = (filter: { relation: Relation | null; status: PartnershipCellStatus | null }) => listMatrixCells([gard], filter).map(({ cell: { relation } }) => relation);
    expect(found({ relation: null, status: null })).toEqual(['ADEPAPE', 'REFERENT_ASE']);
    expect(found({ relation: null, status: 'UNKNOWN' })).toEqual(['ADEPAPE']);
    expect(found({ relation: 'REFERENT_ASE', status: 'UNKNOWN' })).toEqual([]);
});
test('a stated absence is not a silence, an ended relation neither', () => {
    const silences = listSilences({
        structures: [], conventionsPlaces: [], respondents: [], initiatives: [], perspectives: [], indicators: [],
        partnershipCells: [{ relation: 'ADEPAPE', status: 'UNKNOWN', noneStated: false, partnerships: [], ended: [{}] }] as never,
        absences: [{ subject: 'RESIDENCE_HABITAT_JEUNES' }, { subject: 'CONVENTION_HABITAT_JEUNES' }] as never,
    });
    expect(silences).toContain('d’une ADEPAPE');
    expect(silences.filter(silence => /résidence|conventions|relation/.test(silence))).toEqual([]);
});
