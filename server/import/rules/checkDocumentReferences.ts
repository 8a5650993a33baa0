import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** Every id that a record of the documents points to exists: partnerships, who answered, initiatives, schemes, agreements, figures. */
export function checkDocumentReferences({ seeds, departementCodes, regionCodes }: RuleContext): Issue[] {
    const idsOf = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));
    const organisations = idsOf(seeds.organisations);
    const structures = idsOf(seeds.structures);
    const initiatives = idsOf(seeds.initiatives);
    const dispositifs = idsOf(seeds.dispositifs);
    const issues: Issue[] = [];
    const want = (ok: boolean, kind: string, record: string, field: string, value: string, expected: string): void => {
        if (!ok) issues.push({ rule: 'checkDocumentReferences', severity: 'error', kind, record, field, value, expected });
    };
    const wantAll = (values: readonly string[], known: ReadonlySet<string>, kind: string, record: string, field: string, expected: string): void =>
        values.forEach((value, index) => want(known.has(value), kind, record, `${field}[${index}]`, value, expected));
    for (const { id, structureIds, organisationIds } of seeds.partnerships) {
        wantAll(structureIds, structures, 'partnerships', id, 'structureIds', 'the id of a structure');
        wantAll(organisationIds, organisations, 'partnerships', id, 'organisationIds', 'the id of an organisation');
    }
    for (const { id, structureIds } of seeds.respondents) wantAll(structureIds, structures, 'respondents', id, 'structureIds', 'the id of a structure');
    for (const { id, departementCodes: codes, actors } of seeds.initiatives) {
        wantAll(codes, departementCodes, 'initiatives', id, 'departementCodes', 'the code of a département');
        actors.forEach(({ organisationId, structureId }, index) => {
            if (organisationId !== null) want(organisations.has(organisationId), 'initiatives', id, `actors[${index}].organisationId`, organisationId, 'the id of an organisation');
            if (structureId !== null) want(structures.has(structureId), 'initiatives', id, `actors[${index}].structureId`, structureId, 'the id of a structure');
        });
    }
    for (const { id, cumulableWith } of seeds.dispositifs) wantAll(cumulableWith, dispositifs, 'dispositifs', id, 'cumulableWith', 'the id of a scheme');
    const parents = new Map(seeds.accords.map(({ id, parentId }) => [id, parentId]));
    for (const { id, parentId, signatoryIds } of seeds.accords) {
        wantAll(signatoryIds, organisations, 'accords', id, 'signatoryIds', 'the id of an organisation');
        if (parentId !== null) want(parents.has(parentId) && !leadsBack(id, parents), 'accords', id, 'parentId', parentId, 'the id of an agreement above it');
    }
    const territories = { FRANCE: new Set(['FR']), REGION: regionCodes, DEPARTEMENT: departementCodes };
    const words = { FRANCE: '"FR"', REGION: 'the code of a region', DEPARTEMENT: 'the code of a département' };
    for (const { id, territoryLevel, territoryCode, initiativeId } of seeds.indicators) {
        want(territories[territoryLevel].has(territoryCode), 'indicators', id, 'territoryCode', territoryCode, words[territoryLevel]);
        if (initiativeId !== null) want(initiatives.has(initiativeId), 'indicators', id, 'initiativeId', initiativeId, 'the id of an initiative');
    }
    for (const { id, departementCodes: codes } of seeds.statedSyntheses) wantAll(codes, departementCodes, 'stated-syntheses', id, 'departementCodes', 'the code of a département');
    return issues;
}

/** Whether going up from an agreement comes back to it. */
function leadsBack(id: string, parents: ReadonlyMap<string, string | null>): boolean {
    const seen = new Set<string>();
    for (let next = parents.get(id); next != null && !seen.has(next); next = parents.get(next)) {
        if (next === id) return true;
        seen.add(next);
    }
    return false;
}
