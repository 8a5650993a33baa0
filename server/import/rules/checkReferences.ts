import type { Issue } from './Issue.js';
import { listRecords } from './listRecords.js';
import type { RuleContext } from './RuleContext.js';

/** Every id that a record points to exists and is of the kind that the field wants. */
export function checkReferences({ seeds }: RuleContext): Issue[] {
    const sources = new Set(seeds.sources.map(({ id }) => id));
    const organisations = new Set(seeds.organisations.map(({ id }) => id));
    const structures = new Map(seeds.structures.map(structure => [structure.id, structure]));
    const conventions = new Map(seeds.conventionsPlaces.map(convention => [convention.id, convention]));
    const issues: Issue[] = [];
    const want = (ok: boolean, kind: string, record: string, field: string, value: string | null, expected: string): void => {
        if (!ok) issues.push({ rule: 'checkReferences', severity: 'error', kind, record, field, value: value ?? 'null', expected });
    };
    for (const { kind, id, statements } of listRecords(seeds)) {
        statements.forEach((statement, index) => want(sources.has(statement.source), kind, id, `statements[${index}].source`, statement.source, 'the id of a source'));
    }
    for (const { id, kind, parentId, managerId, departementCode } of seeds.structures) {
        const parent = parentId === null ? null : structures.get(parentId);
        if (parentId !== null) want(!!parent, 'structures', id, 'parentId', parentId, 'the id of a structure');
        if (managerId !== null) want(organisations.has(managerId), 'structures', id, 'managerId', managerId, 'the id of an organisation');
        if (kind === 'ANTENNE') want(parent?.kind === 'MISSION_LOCALE', 'structures', id, 'parentId', parentId, 'the Mission Locale of the antenna');
        if (parent) want(parent.departementCode === departementCode, 'structures', id, 'parentId', parentId, `a structure of the département ${departementCode}`);
    }
    for (const { id, parties, partOfId, structureIds, accompaniedByIds, departementCode } of seeds.conventionsPlaces) {
        const kind = 'conventions-places';
        parties.forEach(({ organisationId }, index) => want(organisations.has(organisationId), kind, id, `parties[${index}]`, organisationId, 'the id of an organisation'));
        accompaniedByIds.forEach((value, index) => want(organisations.has(value), kind, id, `accompaniedByIds[${index}]`, value, 'the id of an organisation'));
        structureIds.forEach((value, index) => want(structures.get(value)?.departementCode === departementCode, kind, id, `structureIds[${index}]`, value, `the id of a structure of the département ${departementCode}`));
        if (partOfId !== null) want(conventions.has(partOfId) && partOfId !== id, kind, id, 'partOfId', partOfId, 'the id of another agreement');
    }
    for (const { id, structureIds } of seeds.statedAbsences) {
        structureIds.forEach((value, index) => want(structures.has(value), 'stated-absences', id, `structureIds[${index}]`, value, 'the id of a structure'));
    }
    for (const { id, missionLocaleId } of seeds.statedGaps) {
        want(structures.get(missionLocaleId)?.kind === 'MISSION_LOCALE', 'stated-gaps', id, 'missionLocaleId', missionLocaleId, 'the id of a Mission Locale');
    }
    return issues;
}
