import type { ConventionPlacesSeed } from '../Seeds.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

type Amendment = ConventionPlacesSeed['amendments'][number];

/**
 * The amendments of an agreement have a statement about them, stand in order, are numbered once each and do not precede what they
 * amend. One may take effect before it is signed: that is how some are written.
 */
export function checkAmendments({ seeds }: RuleContext): Issue[] {
    return seeds.conventionsPlaces.flatMap(({ id, start, amendments, statements }): Issue[] => {
        const issue = (field: string, value: unknown, expected: string): Issue => ({ rule: 'checkAmendments', severity: 'error', kind: 'conventions-places', record: id, field, value: String(value), expected });
        return [
            ...(amendments.length > 0 && !statements.some(({ about }) => about.includes('amendments')) ? [issue('amendments', amendments.length, 'a statement about them')] : []),
            ...amendments.flatMap((amendment, index) => {
                const { number } = amendment;
                const previous = amendments[index - 1];
                const dates = (['signedOn', 'effectiveOn'] as const).filter(name => start !== null && amendment[name] !== null && amendment[name] < start);
                return [
                    ...dates.map(name => issue(`amendments[${index}].${name}`, amendment[name], `a date from ${start}, the start of the agreement`)),
                    ...(number !== null && amendments.findIndex(other => other.number === number) < index ? [issue(`amendments[${index}].number`, number, 'a number that no other amendment of the agreement has')] : []),
                    ...(previous && isAfter(previous, amendment) ? [issue(`amendments[${index}]`, describe(amendment), `it before ${describe(previous)}: amendments are in order of date, then of number, unknown last`)] : []),
                ];
            }),
        ];
    });
}

/** The day of signature, or of effect when that of signature is unknown. */
function dateOf({ signedOn, effectiveOn }: Amendment): string | null {
    return signedOn ?? effectiveOn;
}

function isAfter(a: Amendment, b: Amendment): boolean {
    const [dateA, dateB] = [dateOf(a), dateOf(b)];
    if (dateA !== dateB) return dateA === null || (dateB !== null && dateA > dateB);
    return a.number !== b.number && (a.number === null || (b.number !== null && a.number > b.number));
}

function describe(amendment: Amendment): string {
    return `number ${amendment.number ?? 'unknown'} of ${dateOf(amendment) ?? 'unknown date'}`;
}
