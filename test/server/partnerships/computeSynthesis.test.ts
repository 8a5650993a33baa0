import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { SynthesisClaim } from '../../../server/domain/vocabulary.js';
import { loadSeeds } from '../../../server/import/loadSeeds.js';
import type { Seeds } from '../../../server/import/Seeds.js';
import { computeSynthesis } from '../../../server/partnerships/computeSynthesis.js';

const period = { from: '2022-01-01', to: '2022-12-31' };

/** The real seeds, changed by the test: the synthesis must follow. */
function synthesisOf(claim: SynthesisClaim, change: (seeds: Seeds) => void = () => undefined, asOf = period) {
    const seeds = structuredClone(loadSeeds(resolve('seeds')));
    change(seeds);
    const stated = seeds.statedSyntheses.find(record => record.claim === claim)!;
    return computeSynthesis(claim, stated.departementCodes, asOf, {
        departements: [{ code: '81', nom: 'Tarn' }, { code: '34', nom: 'Hérault' }],
        partnerships: seeds.partnerships,
        structures: seeds.structures,
        inventoried: seeds.inventories.filter(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES').flatMap(({ departementCodes }) => departementCodes),
    });
}
const partnership = (seeds: Seeds, code: string, relation: string, status: string) =>
    seeds.partnerships.find(record => record.departementCode === code && record.relation === relation && record.status === status)!;

test('eight départements have Habitat Jeunes agreements, four are under common law, one has no offer, as the study states', () => {
    expect(synthesisOf('HABITAT_JEUNES_CONVENTION')).toMatchObject({ agrees: true, computed: ['11', '12', '30', '31', '34', '46', '65', '82'] });
    expect(synthesisOf('HABITAT_JEUNES_DROIT_COMMUN')).toMatchObject({ agrees: true, computed: ['09', '32', '66', '81'] });
    expect(synthesisOf('NO_HABITAT_JEUNES')).toMatchObject({ agrees: true, computed: ['48'] });
});
test('the Tarn is stated to have a direct agreement of its Missions Locales, while its own page says that it is under way', () => {
    const { agrees, computed, differences } = synthesisOf('MISSION_LOCALE_ENFANCE_FAMILLE');
    expect({ agrees, computed }).toEqual({ agrees: false, computed: ['30', '34', '46'] });
    expect(differences).toHaveLength(1);
    expect(differences[0]).toMatchObject({ departementCode: '81', side: 'ONLY_STATED' });
    expect(differences[0]!.explanation).toBe(
        'Tarn : la synthèse de l’étude cite ce département pour une convention directe entre une Mission Locale et la Direction Enfance Famille. Sa propre page décrit un projet, pas encore une convention : « Formalisation du partenariat avec l\'ASE en cours. »',
    );
    expect(differences[0]!.partnerships.map(({ status }) => status)).toEqual(['PLANNED']);
});
test('the Missions Locales with a direct agreement are those that the records name, twelve in 2022', () => {
    expect(synthesisOf('MISSION_LOCALE_ENFANCE_FAMILLE').missionLocaleIds).toEqual([
        'mission-locale-ales-pays-cevennes', 'mission-locale-gard-rhodanien-uzege', 'mission-locale-petite-camargue', 'mission-locale-rhone-argence',
        'mission-locale-bassin-de-thau', 'mission-locale-beziers', 'mission-locale-centre-herault', 'mission-locale-coeur-herault',
        'mission-locale-garrigue-et-cevennes', 'mission-locale-montpellier', 'mission-locale-petite-camargue-heraultaise', 'mission-locale-lot',
    ]);
    expect(synthesisOf('HABITAT_JEUNES_CONVENTION').missionLocaleIds).toEqual([]);
});
test('it is computed for the period that the study describes: the agreement of the Hérault counts in 2022, and no more in 2024', () => {
    const later = synthesisOf('MISSION_LOCALE_ENFANCE_FAMILLE', () => undefined, { from: '2024-01-01', to: '2024-12-31' });
    expect(later.computed).toEqual(['30', '46']);
    expect(later.differences.find(({ departementCode }) => departementCode === '34')!.explanation).toContain('Une convention antérieure était finie.');
});
test('it follows the records: an agreement signed in the Tarn settles the difference, one that is gone makes another', () => {
    expect(synthesisOf('MISSION_LOCALE_ENFANCE_FAMILLE', seeds => { partnership(seeds, '81', 'ENFANCE_FAMILLE_MISSION_LOCALE', 'PLANNED').status = 'AGREEMENT'; }).agrees).toBe(true);
    const without = synthesisOf('HABITAT_JEUNES_CONVENTION', seeds => { partnership(seeds, '65', 'ENFANCE_FAMILLE_HABITAT_JEUNES', 'AGREEMENT').relation = 'ADEPAPE'; });
    expect(without.differences).toMatchObject([{ departementCode: '65', side: 'ONLY_STATED' }]);
    expect(without.differences[0]!.explanation).toContain('Sa propre page n’en dit rien.');
});
test('a residence that closes moves a département from common law to no offer, and the words say so', () => {
    const close = (seeds: Seeds) => { seeds.structures = seeds.structures.filter(({ departementCode, kind }) => departementCode !== '09' || kind !== 'RESIDENCE_HABITAT_JEUNES'); };
    expect(synthesisOf('HABITAT_JEUNES_DROIT_COMMUN', close).differences).toMatchObject([{ departementCode: '09', side: 'ONLY_STATED' }]);
    const [difference] = synthesisOf('NO_HABITAT_JEUNES', close).differences;
    expect(difference).toMatchObject({ departementCode: '09', side: 'ONLY_COMPUTED' });
    expect(difference!.explanation).toContain('Nos relevés n’y comptent aucune résidence.');
});
test('a département whose residences nobody listed is never computed, even without any', () => {
    const { computed, differences } = computeSynthesis('NO_HABITAT_JEUNES', ['55'], period, { departements: [], partnerships: [], structures: [], inventoried: [] });
    expect(computed).toEqual([]);
    expect(differences[0]!.explanation).toContain('Nos relevés ne le décrivent pas.');
});
