import type { ConventionPlacesSeed } from '../Seeds.js';
import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Youngest and oldest ages that an agreement of child protection can speak of. */
const AGES = { min: 0, max: 30 };

/** Numbers of places, ages and dates make sense; the details of a total do not exceed it. */
export function checkPlaces({ seeds }: RuleContext): Issue[] {
    const byId = new Map(seeds.conventionsPlaces.map(convention => [convention.id, convention]));
    const details = new Map<string, ConventionPlacesSeed[]>();
    for (const convention of seeds.conventionsPlaces) {
        if (convention.partOfId !== null) details.set(convention.partOfId, [...(details.get(convention.partOfId) ?? []), convention]);
    }
    return seeds.conventionsPlaces.flatMap((convention): Issue[] => {
        const { id, places, ageMin, ageMax, start, end, partOfId, departementCode } = convention;
        const issue = (field: string, value: unknown, expected: string): Issue => ({ rule: 'checkPlaces', severity: 'error', kind: 'conventions-places', record: id, field, value: String(value), expected });
        const total = partOfId === null ? undefined : byId.get(partOfId);
        const parts = details.get(id) ?? [];
        const sum = parts.reduce((known, part) => known + (part.places.value ?? 0), 0);
        // "About 62" may hide a little more: a tenth is the margin before it contradicts its details.
        const most = places.value === null || places.precision === 'AT_LEAST' ? Infinity : places.precision === 'ABOUT' ? places.value * 1.1 : places.value;
        return [
            ...((places.value === null) !== (places.precision === 'UNKNOWN') ? [issue('places', `${places.value} ${places.precision}`, 'null with UNKNOWN, a number with any other precision')] : []),
            ...(places.value !== null && !(places.value > 0) ? [issue('places.value', places.value, 'a number above 0; unknown is null')] : []),
            ...(sum > most ? [issue('places.value', places.value, `at least the ${sum} places of its ${parts.length} details`)] : []),
            ...(total && total.partOfId !== null ? [issue('partOfId', partOfId, 'a total, not a detail of another total')] : []),
            ...(total && total.departementCode !== departementCode ? [issue('partOfId', partOfId, `a total of the département ${departementCode}`)] : []),
            ...(ageMin !== null && ageMax !== null && ageMin > ageMax ? [issue('ageMin', `${ageMin} to ${ageMax}`, 'the youngest age first')] : []),
            ...[ageMin, ageMax].flatMap(age => (age !== null && (age < AGES.min || age > AGES.max) ? [issue('ageMin', age, `an age from ${AGES.min} to ${AGES.max}`)] : [])),
            ...(start !== null && end !== null && start > end ? [issue('end', `${start} to ${end}`, 'an end after the start')] : []),
        ];
    });
}
