import { beforeAll, describe, expect, test } from 'vitest';
import { resolve } from 'node:path';
import { checkSeeds } from '../../../../server/import/checkSeeds.js';
import { loadSeeds } from '../../../../server/import/loadSeeds.js';
import { checkCanonicalForm } from '../../../../server/import/rules/checkCanonicalForm.js';
import type { Issue } from '../../../../server/import/rules/Issue.js';
import type { Seeds } from '../../../../server/import/Seeds.js';
import { openGeography } from '../../../helpers/occitanie.js';

type Geography = Awaited<ReturnType<typeof openGeography>>['geography'];
let geography: Geography;
let before: string[];

/** The real seeds, changed in one place: each test breaks one thing and expects one rule to see it. */
function issuesAfter(change: (seeds: Seeds) => void): Issue[] {
    const seeds = structuredClone(loadSeeds(resolve('seeds')));
    change(seeds);
    return checkSeeds(seeds, geography).filter(issue => !before.includes(JSON.stringify(issue)));
}
const structure = (seeds: Seeds, id: string) => seeds.structures.find(record => record.id === id)!;
const convention = (seeds: Seeds, id: string) => seeds.conventionsPlaces.find(record => record.id === id)!;

beforeAll(async () => {
    ({ geography } = await openGeography());
    before = checkSeeds(loadSeeds(resolve('seeds')), geography).map(issue => JSON.stringify(issue));
});

test('the seeds as committed have no error', () => {
    expect(checkSeeds(loadSeeds(resolve('seeds')), geography).filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('each rule sees what it is for', () => {
    test.each<[string, string, string, (seeds: Seeds) => void]>([
        ['checkIds', 'an id used once', 'id used twice', seeds => { seeds.statedGaps[0]!.id = seeds.structures[0]!.id; }],
        ['checkIds', 'lower-case letters', 'id that is no slug', seeds => { seeds.sources.push({ ...seeds.sources[0]!, id: 'Étude 2023' }); }],
        ['checkStatements', 'at least one statement', 'record without a source', seeds => { seeds.statedGaps[0]!.statements = []; }],
        ['checkStatements', 'at most 12 words', 'citation that is too long', seeds => { seeds.statedGaps[0]!.statements[0]!.citation = 'un mot '.repeat(7); }],
        ['checkStatements', 'a reason, the confidence being LOW', 'doubt without a reason', seeds => { Object.assign(seeds.inventories[0]!.statements[0]!, { confidence: 'LOW', reason: null }); }],
        ['checkStatements', 'both or neither', 'printed form without a reading', seeds => { Object.assign(structure(seeds, 'antenne-ariege-pamiers').statements[0]!, { reading: null }); }],
        ['checkStatements', 'ends after it starts', 'period that goes backwards', seeds => { seeds.inventories[0]!.statements[0]!.statedFor = { from: '2022-12-31', to: '2022-01-01' }; }],
        ['checkReferences', 'the id of a source', 'unknown source', seeds => { seeds.inventories[0]!.statements[0]!.source = 'nowhere'; }],
        ['checkReferences', 'the Mission Locale of the antenna', 'antenna without a Mission Locale', seeds => { structure(seeds, 'antenne-ariege-pamiers').parentId = null; }],
        ['checkReferences', 'the id of an organisation', 'unknown manager', seeds => { structure(seeds, 'residence-ucrm-toulouse').managerId = 'nobody'; }],
        ['checkReferences', 'a structure of the département 09', 'parent in another département', seeds => { structure(seeds, 'antenne-ariege-pamiers').parentId = 'mission-locale-gers'; }],
        ['checkReferences', 'the id of a Mission Locale', 'gap of a residence', seeds => { seeds.statedGaps[0]!.missionLocaleId = 'residence-le-fort'; }],
        ['checkCommunes', 'the nearest in 09 is 09', 'commune code with a slip', seeds => { structure(seeds, 'antenne-ariege-pamiers').codeInsee = '09925'; }],
        ['checkCommunes', 'Mauguio is in 34', 'commune outside its département', seeds => { structure(seeds, 'antenne-ariege-pamiers').codeInsee = '34154'; }],
        ['checkCommunes', 'the code of a département', 'unknown département', seeds => { seeds.organisations[0]!.departementCode = '20'; }],
        ['checkPlaces', 'null with UNKNOWN', 'number with UNKNOWN', seeds => { convention(seeds, 'convention-30-mecs').places = { value: 3, precision: 'UNKNOWN' }; }],
        ['checkPlaces', 'unknown is null', 'unknown written as 0', seeds => { convention(seeds, 'convention-34-sete').places.value = 0; }],
        ['checkPlaces', 'at least the 85 places of its 4 details', 'details above their total', seeds => { convention(seeds, 'convention-34-sete').places.value = 50; }],
        ['checkPlaces', 'a total, not a detail', 'detail of a detail', seeds => { convention(seeds, 'convention-34-claparede-adages').partOfId = 'convention-34-sete'; }],
        ['checkPlaces', 'the youngest age first', 'ages the wrong way round', seeds => { convention(seeds, 'convention-12-departement').ageMin = 25; }],
        ['checkPlaces', 'an end after the start', 'end before the start', seeds => { convention(seeds, 'convention-34-un-toit-en-avant').start = '2024-06-01'; }],
        ['checkContacts', 'the mailbox of a service', 'address of a person', seeds => { structure(seeds, 'adepape-34').contacts.push({ kind: 'EMAIL', value: 'jeanne.exemple@adepape34.fr', label: null }); }],
        ['checkContacts', 'not a mobile number', 'mobile number', seeds => { structure(seeds, 'adepape-34').contacts.push({ kind: 'PHONE', value: '06 00 00 00 00', label: null }); }],
        ['checkSilence', 'an agreement or a stated absence', 'département without a word', seeds => { seeds.statedAbsences = seeds.statedAbsences.filter(({ departementCode }) => departementCode !== '48'); }],
        ['checkSiteAmongItsOwn', 'than to another (mission-locale-grand-narbonne, 0 km)', 'site among those of another Mission Locale', seeds => { structure(seeds, 'antenne-ouest-audois-limoux').codeInsee = '11262'; }],
        ['checkDuplicateSites', 'one Mission Locale in a commune', 'site of two Missions Locales', seeds => { structure(seeds, 'antenne-ouest-audois-limoux').codeInsee = '11262'; }],
    ])('%s expects %s: %s', (rule, expected, _title, change) => {
        const issues = issuesAfter(change);
        expect(issues.filter(issue => issue.rule === rule && issue.expected.includes(expected))).not.toEqual([]);
        expect([...new Set(issues.filter(({ severity }) => severity === 'error').map(issue => issue.rule))].filter(own => own !== rule)).toEqual([]);
    });
    test('an issue about a contact does not repeat the contact', () => {
        const issues = issuesAfter(seeds => { structure(seeds, 'adepape-34').contacts.push({ kind: 'EMAIL', value: 'jeanne.exemple@adepape34.fr', label: null }); });
        expect(JSON.stringify(issues)).not.toContain('jeanne');
    });
});

describe('canonical form', () => {
    const record = (id: string, departementCode = '09') => ({ id, departementCode });
    const text = (...records: object[]) => `${JSON.stringify(records, null, 4)}\n`;
    test('accepts sorted, indented records of the file’s département', () => {
        expect(checkCanonicalForm('structures/09.json', text(record('a'), record('b')))).toEqual([]);
    });
    test.each([
        ['an id after b', text(record('b'), record('a'))],
        ['"09" in the file structures/09.json', text(record('a', '11'))],
        ['JSON indented by four spaces', JSON.stringify([record('a')])],
    ])('expects %s', (expected, content) => {
        expect(checkCanonicalForm('structures/09.json', content).map(issue => issue.expected).join()).toContain(expected);
    });
});
