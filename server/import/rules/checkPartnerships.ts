import type { Statement } from '../../domain/Statement.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/**
 * Structures of a partnership, and those that answered, belong to the département. A source may name one of a neighbour
 * (Garrigue et Cévennes, seat in the Hérault, on the page of the Gard): a person decides, and says why in a statement about
 * `structureIds`; so it is a warning. Who answered is listed by département: there it is an error.
 */
export function checkPartnerships({ seeds }: RuleContext): Issue[] {
    const departementOf = new Map(seeds.structures.map(({ id, departementCode }) => [id, departementCode]));
    const checkStructures = (kind: string, severity: Issue['severity'], { id, departementCode, structureIds, statements }: { id: string; departementCode: string; structureIds: string[]; statements: Statement[] }): Issue[] => {
        if (severity === 'warning' && statements.some(({ about, reason }) => about.includes('structureIds') && reason !== null)) return [];
        return structureIds.flatMap((value, index) => {
            const of = departementOf.get(value);
            if (of === undefined || of === departementCode) return [];
            return [{ rule: 'checkPartnerships', severity, kind, record: id, field: `structureIds[${index}]`, value, expected: `a structure of the département ${departementCode}; this one is in ${of}` }];
        });
    };
    return [
        ...seeds.partnerships.flatMap(record => checkStructures('partnerships', 'warning', record)),
        ...seeds.respondents.flatMap(record => checkStructures('respondents', 'error', record)),
        ...seeds.partnerships.flatMap(({ id, start, end }): Issue[] =>
            start !== null && end !== null && start > end
                ? [{ rule: 'checkPartnerships', severity: 'error', kind: 'partnerships', record: id, field: 'end', value: `${start} to ${end}`, expected: 'an end after the start' }]
                : [],
        ),
    ];
}
