import { expect, test } from 'vitest';
import { formatAgeConditions } from '../../../client/texts/formatAgeConditions.js';
import { formatDate } from '../../../client/texts/formatDate.js';
import { formatFigure } from '../../../client/texts/formatFigure.js';
import { formatSpan } from '../../../client/texts/formatSpan.js';
import { listConditions } from '../../../client/texts/listConditions.js';
import { typeset } from '../../../client/texts/typeset.js';

test('a date is never said more precisely than its source', () => {
    expect([formatDate('2019'), formatDate('2023-01'), formatDate('2023-01-01')]).toEqual(['2019', 'janvier 2023', '1er janvier 2023']);
});
test('ages are said until the eve of a birthday, with the later limit of a recognised disability', () => {
    expect(formatAgeConditions({ ageFrom: 16, ageBefore: 26, ageBeforeIfDisabled: 30 })).toBe('de 16\u00a0ans jusqu’à la veille des 26\u00a0ans (des 30\u00a0ans si le handicap est reconnu)');
    expect(formatAgeConditions({ ageFrom: null, ageBefore: 21, ageBeforeIfDisabled: null })).toBe('jusqu’à la veille des 21\u00a0ans');
    expect(formatAgeConditions({ ageFrom: 18, ageBefore: null, ageBeforeIfDisabled: null })).toBe('à partir de 18\u00a0ans');
    expect(formatAgeConditions({ ageFrom: null, ageBefore: null, ageBeforeIfDisabled: null })).toBeNull();
});
test('what a scheme excludes is said as what one must not be', () => {
    expect(listConditions({ ageFrom: null, ageBefore: null, ageBeforeIfDisabled: null, requires: ['PRIS_EN_CHARGE_ASE'], excludes: ['ETUDIANT'], dueByAge: null, monthsAfterLeaving: null, withinYearsOfLeaving: 3 }))
        .toEqual(['être pris en charge par l’ASE', 'ne pas être étudiant', 'être dans les 3 ans qui suivent la fin de la prise en charge par l’ASE']);
});
test('a figure keeps its unit and the precision of its source', () => {
    expect(formatFigure({ value: 15.8, unit: '%', precision: 'EXACT' })).toBe('15,8\u00a0%');
    expect(formatFigure({ value: 104000, unit: 'jeunes', precision: 'ABOUT' })).toMatch(/^environ 104.000.jeunes$/u);
    expect(formatFigure({ value: 60, unit: 'jeunes', precision: 'AT_LEAST' })).toBe('au moins 60\u00a0jeunes');
});
test('a span says only the ends that are known', () => {
    expect([formatSpan('2025-01-01', '2025-12-31'), formatSpan(null, '2023-12-31'), formatSpan('2022-01-15', null), formatSpan(null, null)])
        .toEqual(['Du 1er janvier 2025 au 31 décembre 2025', 'Jusqu’au 31 décembre 2023', 'Depuis le 15 janvier 2022', '']);
});
test('French typography: curly apostrophes, no-break spaces, quotes', () => {
    expect(typeset("L'aide : 15 % des « jeunes » d'ici ?")).toBe('L’aide\u00a0: 15\u00a0% des «\u00a0jeunes\u00a0» d’ici\u00a0?');
});
