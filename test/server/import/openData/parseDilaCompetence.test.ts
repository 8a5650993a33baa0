import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDilaCompetence } from '../../../../server/import/openData/parseDilaCompetence.js';
import { parseLocalBase } from '../../../../server/import/openData/parseLocalBase.js';
import { createCommuneCodes, DILA_HEADING, dilaRow, localBase } from '../../../helpers/openDataFiles.js';

const codes = createCommuneCodes();
const services = parseLocalBase(localBase([{ id: 'u-1', nom: 'Mission locale - Ganges' }, { id: 'u-2', nom: 'Mission locale - Sète' }]), 'base.json');
const parse = (rows: string[], base = services) => parseDilaCompetence([DILA_HEADING, ...rows].join('\n'), 'dila.csv', base, codes);
const pairs = (file: ReturnType<typeof parse>) => file.competences.map(({ codeInsee, missionLocaleKey, shared }) => `${codeInsee} ${missionLocaleKey}${shared ? ' shared' : ''}`);

test('takes the Missions Locales of each commune, names from the base, and counts the other kinds of service', () => {
    const file = parse([dilaRow('34111', 'Ganges', ['u-1']), dilaRow('34301', 'Sète', ['u-1', 'u-2']), dilaRow('34111', 'Ganges', ['x'], 'caf')]);
    expect(file).toMatchObject({ read: 3, ignored: 1, notes: [] });
    expect(pairs(file)).toEqual(['34111 u-1', '34301 u-1 shared', '34301 u-2 shared']);
    expect(file.missionsLocales).toEqual([{ key: 'u-1', nom: 'Mission locale - Ganges', codePostal: '34190' }, { key: 'u-2', nom: 'Mission locale - Sète', codePostal: '34190' }]);
});

test.each([['[u-1', 'broken list of services'], ['"u-1"', 'broken list of services'], ['[1]', 'broken list of services'], ['', 'broken list of services'], ['[]', 'no Mission Locale']])(
    'the list of identifiers %j leaves the row out, listed', (list, reason) => {
        const file = parse([`34111,Ganges,"${list.replaceAll('"', '""')}",mission_locale`, dilaRow('34301', 'Sète', ['u-2'])]);
        expect(pairs(file)).toEqual(['34301 u-2']);
        expect(file.notes).toMatchObject([{ effect: 'LEFT_OUT', reason, line: 2, field: 'id_service_local', value: list }]);
    },
);

test('an identifier that the base does not have is kept, its name unknown, and said once', () => {
    const file = parse([dilaRow('34111', 'Ganges', ['u-9']), dilaRow('34128', 'Laroque', ['u-9'])]);
    expect(file.missionsLocales).toEqual([{ key: 'u-9', nom: null, codePostal: null }]);
    expect(file.notes).toMatchObject([{ effect: 'KEPT', reason: 'service without a name', line: 2, value: 'u-9' }]);
});

test('a commune in two rows is joined; the same pair twice is said', () => {
    const file = parse([dilaRow('34111', 'Ganges', ['u-1']), dilaRow('34111', 'Ganges', ['u-1', 'u-2'])]);
    expect(pairs(file)).toEqual(['34111 u-1 shared', '34111 u-2 shared']);
    expect(file.notes).toMatchObject([{ effect: 'LEFT_OUT', reason: 'repeated row', line: 3, value: '34111 → u-1' }]);
});

test('the communes that an entry of the base lists itself are taken when it lists several, not when it lists its own only', () => {
    const base = parseLocalBase(localBase([{ id: 'u-1', nom: 'A', communes: ['34111', '34128', '34998'] }, { id: 'u-2', nom: 'B', communes: ['34172'] }]), 'base.json');
    const file = parse([dilaRow('34111', 'Ganges', ['u-1'])], base);
    expect(pairs(file)).toEqual(['34111 u-1', '34128 u-1']);
    expect(file.notes).toMatchObject([{ effect: 'LEFT_OUT', reason: 'unknown commune', line: 0, field: 'base locale, service 1, pivot', value: '34998' }]);
});

test('the web API writes nested fields as text: they are read too', () => {
    const api = [{ id: 'u-1', nom: 'A', code_insee_commune: '34111', pivot: '[{"type_service_local":"mission_locale","code_insee_commune":["34111","34128"]}]', adresse: '[{"code_postal":"34190"}]', adresse_courriel: 'a@example.org' }];
    expect(parseLocalBase(JSON.stringify(api), 'api.json').get('u-1')).toMatchObject({ communes: ['34111', '34128'], codePostal: '34190', isMissionLocale: true });
});

test.each([
    ['{"service":', /Expected the base locale as JSON in base\.json, got text that is not JSON/],
    ['{"services":[]}', 'Expected {"service": […]} in base.json, got something else.'],
    ['{"service":[{"nom":"A"}]}', 'Expected service 1 of base.json to have an id (text), got {"nom":"A"}.'],
])('refuses the base %j and says where', (text, message) => {
    expect(() => parseLocalBase(text, 'base.json')).toThrow(message);
});

const EVIDENCE = '../shared/data/annuaire-missions-locales-2019.gouv_local.json';
test.skipIf(!existsSync(EVIDENCE))('the directory of the administration of 2019 (not committed; skipped where it is absent) gives 620 names, and no list of communes', () => {
    const real = parseLocalBase(readFileSync(EVIDENCE, 'utf8'), 'annuaire.json');
    expect(real.size).toBe(620);
    const all = [...real.values()];
    expect(all.every(({ nom, codeInsee, isMissionLocale }) => nom !== null && codeInsee !== null && isMissionLocale)).toBe(true);
    // Each entry lists the commune of its address only: that is no competence.
    const ganges = all.find(({ codeInsee }) => codeInsee === '34111')!;
    const file = parse([dilaRow('34111', 'Ganges', [ganges.id])], real);
    expect(pairs(file)).toEqual([`34111 ${ganges.id}`]);
    expect(file.missionsLocales[0]?.nom).toContain('Ganges');
});
