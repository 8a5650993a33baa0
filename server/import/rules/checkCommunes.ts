import { closest } from 'fastest-levenshtein';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Commune codes are known ones of the current year, each inside the département that the record states. */
export function checkCommunes({ seeds, communes, departementCodes }: RuleContext): Issue[] {
    const rule = 'checkCommunes';
    function check(kind: string, record: string, field: string, codeInsee: string, departementCode: string): Issue[] {
        const commune = communes.get(codeInsee);
        const issue = { rule, severity: 'error' as const, kind, record, field, value: codeInsee };
        if (!commune) {
            const own = [...communes].flatMap(([code, { departementCode: of }]) => (of === departementCode ? code : []));
            const nearest = own.length > 0 ? `; the nearest in ${departementCode} is ${closest(codeInsee, own)}` : '';
            return [{ ...issue, expected: `the code INSEE of a current commune${nearest}` }];
        }
        if (commune.departementCode !== departementCode) {
            return [{ ...issue, expected: `a commune of the département ${departementCode}; ${commune.nom} is in ${commune.departementCode}` }];
        }
        return commune.position ? [] : [{ ...issue, severity: 'warning', expected: `a commune with a known point; ${commune.nom} has none` }];
    }
    const coded = [
        ...seeds.structures.map(structure => ({ ...structure, kind: 'structures' })),
        ...seeds.organisations.map(organisation => ({ ...organisation, kind: 'organisations' })),
        ...seeds.conventionsPlaces.map(convention => ({ kind: 'conventions-places', ...convention })),
        ...seeds.statedAbsences.map(absence => ({ kind: 'stated-absences', ...absence })),
        ...seeds.partnerships.map(partnership => ({ kind: 'partnerships', ...partnership })),
        ...seeds.respondents.map(respondents => ({ kind: 'respondents', ...respondents })),
        ...seeds.perspectives.map(perspective => ({ kind: 'perspectives', ...perspective })),
    ];
    const unknownDepartements = coded.flatMap(({ kind, id, departementCode }): Issue[] =>
        departementCode === null || departementCodes.has(departementCode)
            ? []
            : [{ rule, severity: 'error', kind, record: id, field: 'departementCode', value: departementCode, expected: 'the code of a département: "09", "2A", "971"' }],
    );
    return [
        ...unknownDepartements,
        ...seeds.structures.flatMap(({ id, codeInsee, departementCode }) => (codeInsee === null ? [] : check('structures', id, 'codeInsee', codeInsee, departementCode))),
        ...seeds.conventionsPlaces.flatMap(({ id, codesInsee, departementCode }) =>
            codesInsee.flatMap((codeInsee, index) => check('conventions-places', id, `codesInsee[${index}]`, codeInsee, departementCode)),
        ),
    ];
}
