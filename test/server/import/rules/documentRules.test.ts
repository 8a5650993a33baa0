import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { checkSeeds } from '../../../../server/import/checkSeeds.js';
import { loadSeeds } from '../../../../server/import/loadSeeds.js';
import type { Issue } from '../../../../server/import/rules/Issue.js';
import type { Seeds } from '../../../../server/import/Seeds.js';
import { openGeography } from '../../../helpers/occitanie.js';

let geography: Awaited<ReturnType<typeof openGeography>>['geography'];
let before: string[];
beforeAll(async () => {
    ({ geography } = await openGeography());
    before = checkSeeds(loadSeeds(resolve('seeds')), geography).map(issue => JSON.stringify(issue));
});

/** The real seeds, changed in one place: each test breaks one thing and expects one rule to see it. */
function issuesAfter(change: (seeds: Seeds) => void): Issue[] {
    const seeds = structuredClone(loadSeeds(resolve('seeds')));
    change(seeds);
    return checkSeeds(seeds, geography).filter(issue => !before.includes(JSON.stringify(issue)));
}
const indicator = (seeds: Seeds, id: string) => seeds.indicators.find(record => record.id === id)!;
const conditions = (seeds: Seeds) => seeds.dispositifs.find(({ id }) => id === 'dispositif-cej')!.conditions;
const initiative = (seeds: Seeds) => seeds.initiatives.find(({ id }) => id === 'initiative-levier')!;

test.each<[string, string, string, (seeds: Seeds) => void]>([
    ['checkPartnerships', 'a structure of the département 09; this one is in 32', 'structure of another département', seeds => { seeds.partnerships.find(({ departementCode }) => departementCode === '09')!.structureIds.push('mission-locale-gers'); }],
    ['checkPartnerships', 'a structure of the département 48; this one is in 32', 'answer from another département', seeds => { seeds.respondents.find(({ departementCode }) => departementCode === '48')!.structureIds.push('mission-locale-gers'); }],
    ['checkPartnerships', 'an end after the start', 'partnership that ends before it starts', seeds => { Object.assign(seeds.partnerships[0]!, { start: '2024-01-01', end: '2023-01-01' }); }],
    ['checkRespondents', 'who answered in this département', 'département where nobody answered', seeds => { seeds.respondents = seeds.respondents.filter(({ departementCode }) => departementCode !== '48'); }],
    ['checkRespondents', 'who answered in this département', 'empty list of answers', seeds => { seeds.respondents[0]!.structureIds = []; }],
    ['checkIndicatorUnits', 'the unit of the series taux-mineurs-proteges: %', 'unit that differs within a series', seeds => { indicator(seeds, 'indicateur-france-taux-mineurs-20').unit = '‰'; }],
    ['checkIndicatorParts', '71, the sum of', 'total that its parts contradict', seeds => { indicator(seeds, 'indicateur-sjm-55-sortants').value = 72; }],
    ['checkIndicatorParts', '41, the sum of', 'part that its total contradicts', seeds => { indicator(seeds, 'indicateur-de-82-orientes-soliha').value = 12; }],
    ['checkDispositifAges', 'an age above ageFrom, 16', 'limit at the first age', seeds => { conditions(seeds).ageBefore = 16; }],
    ['checkDispositifAges', 'an age from ageBefore, 26', 'later limit that is earlier', seeds => { conditions(seeds).ageBeforeIfDisabled = 25; }],
    ['checkDispositifAges', 'facts that are not in requires', 'fact both needed and ruled out', seeds => { conditions(seeds).requires.push('ETUDIANT'); }],
    ['checkDispositifAges', 'a number of years above 0', 'term of no years', seeds => { conditions(seeds).withinYearsOfLeaving = 0; }],
    ['checkDispositifAges', 'an age from ageFrom, 16', 'birthday outside the ages', seeds => { conditions(seeds).dueByAge = 26; }],
    ['checkCumulation', 'a scheme that has dispositif-pacea', 'cumulation said on one side', seeds => { seeds.dispositifs.find(({ id }) => id === 'dispositif-pacea')!.cumulableWith = ['dispositif-cej']; }],
    ['checkCumulation', 'another scheme', 'scheme to be had with itself', seeds => { seeds.dispositifs.find(({ id }) => id === 'dispositif-pacea')!.cumulableWith = ['dispositif-pacea']; }],
    ['checkAccordParties', 'one of its signatories', 'commitment of one who did not sign', seeds => { seeds.accords[0]!.commitments[0]!.organisationId = 'departement-34'; }],
    ['checkDocumentReferences', 'the id of a structure', 'partnership of an unknown structure', seeds => { seeds.partnerships[0]!.structureIds.push('nowhere'); }],
    ['checkDocumentReferences', 'the id of an organisation', 'partnership of an unknown organisation', seeds => { seeds.partnerships[0]!.organisationIds.push('nobody'); }],
    ['checkDocumentReferences', 'the id of a structure', 'answer of an unknown structure', seeds => { seeds.respondents[0]!.structureIds.push('nowhere'); }],
    ['checkDocumentReferences', 'the code of a département', 'initiative in no département', seeds => { initiative(seeds).departementCodes.push('20'); }],
    ['checkDocumentReferences', 'the id of an organisation', 'unknown actor', seeds => { initiative(seeds).actors[0]!.organisationId = 'nobody'; }],
    ['checkDocumentReferences', 'the id of a scheme', 'cumulation with an unknown scheme', seeds => { seeds.dispositifs[0]!.cumulableWith.push('dispositif-inconnu'); }],
    ['checkDocumentReferences', 'the id of an organisation', 'unknown signatory', seeds => { seeds.accords[0]!.signatoryIds.push('nobody'); }],
    ['checkDocumentReferences', 'the id of an agreement above it', 'agreement that is its own parent', seeds => { seeds.accords[0]!.parentId = seeds.accords[0]!.id; }],
    ['checkDocumentReferences', 'the id of an agreement above it', 'agreement under an unknown one', seeds => { seeds.accords[0]!.parentId = 'accord-inconnu'; }],
    ['checkDocumentReferences', 'the code of a region', 'figure of an unknown region', seeds => { indicator(seeds, 'indicateur-occitanie-hj-places').territoryCode = '99'; }],
    ['checkDocumentReferences', '"FR"', 'figure of France under another code', seeds => { indicator(seeds, 'indicateur-france-sorties').territoryCode = '76'; }],
    ['checkDocumentReferences', 'the id of an initiative', 'result of an unknown initiative', seeds => { indicator(seeds, 'indicateur-levier-orientes').initiativeId = 'initiative-inconnue'; }],
    ['checkDocumentReferences', 'the code of a département', 'synthesis of an unknown département', seeds => { seeds.statedSyntheses[0]!.departementCodes.push('20'); }],
    ['checkCommunes', 'the code of a département', 'perspective in no département', seeds => { seeds.perspectives[0]!.departementCode = '20'; }],
    ['checkContacts', 'the mailbox of a service', 'address of a person in an initiative', seeds => { initiative(seeds).contacts.push({ kind: 'EMAIL', value: 'jeanne.exemple@example.org', label: null }); }],
    ['checkContacts', 'not a mobile number', 'mobile number in an initiative', seeds => { initiative(seeds).contacts.push({ kind: 'PHONE', value: '+33 7 00 00 00 00', label: null }); }],
])('%s expects %s: %s', (rule, expected, _title, change) => {
    const issues = issuesAfter(change);
    expect(issues.filter(issue => issue.rule === rule && issue.expected.includes(expected))).not.toEqual([]);
    expect([...new Set(issues.filter(({ severity }) => severity === 'error').map(issue => issue.rule))].filter(own => own !== rule)).toEqual([]);
});
test('two agreements that are each above the other are refused', () => {
    const issues = issuesAfter(seeds => {
        const [accord] = seeds.accords;
        seeds.accords.push({ ...accord!, id: 'accord-autre', parentId: accord!.id });
        accord!.parentId = 'accord-autre';
    });
    expect(issues.filter(({ field }) => field === 'parentId').map(({ record }) => record).sort()).toEqual(['accord-autre', 'accord-cadre-national-2020']);
});
test('a partner from a neighbouring département is a warning, until a statement about it says why', () => {
    const id = 'partenariat-30-missions-locales-exceptees';
    const issuesOf = (reason: string | null) =>
        checkSeeds(
            (() => {
                const seeds = structuredClone(loadSeeds(resolve('seeds')));
                const [statement] = seeds.partnerships.find(record => record.id === id)!.statements;
                Object.assign(statement!, { about: [...statement!.about, 'structureIds'], reason });
                return seeds;
            })(),
            geography,
        ).filter(({ rule, record }) => rule === 'checkPartnerships' && record === id);
    expect(issuesOf(null)).toMatchObject([{ severity: 'warning', value: 'mission-locale-garrigue-et-cevennes' }]);
    expect(issuesOf('Named on the page of the Gard.')).toEqual([]);
});
