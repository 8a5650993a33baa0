import { expect, test } from 'vitest';
import { explainSiting } from '../../../server/territory/explainSiting.js';
import type { SitingView } from '../../../server/territory/SitingReader.js';

const site = { rank: 1, codeInsee: '09122', people: 40_000, cumulative: 40_000, share: 0.4 };
const view: Omit<SitingView, 'note'> = {
    request: { kinds: ['RESIDENCE_HABITAT_JEUNES'], maxKm: 7.5, within: null, k: 2, minPopulation: 0, weight: 'population', capacity: null, includeUnknown: false, exact: false },
    weight: { id: 'population', label: 'Population totale', source: 'INSEE', date: null },
    candidates: 1234, demand: 100_000, alreadyWithin: 5, unknown: 0, communesLeftOut: 0, sites: [site, { ...site, rank: 2 }], covered: 80_000, upperBound: 81_000, gap: 1 / 81, proof: 'BOUND',
};
const explain = (change: Partial<typeof view>) => explainSiting({ ...view, ...change }).replace(/[\u00a0\u202f]/g, ' ');

test('what was found and the bound are told in French numbers', () => {
    expect(explain({})).toBe(
        '2 communes mettraient 80 000 habitants de plus à 7,5 km ou moins d’un lieu, sur 100 000. Aucun choix de 2 communes ne peut atteindre plus de 81 000 habitants : au pire, il en manque ici 1,2 %. Distances à vol d’oiseau, 1 234 communes candidates : un repérage, pas un avis d’implantation.',
    );
});

test.each<[Partial<typeof view>, string]>([
    [{ proof: 'EXACT', gap: 0 }, 'Prouvé : aucun autre choix de 2 communes n’en atteint davantage.'],
    [{ gap: 0.0004 }, 'au pire, il en manque ici moins de 0,1 %.'],
    [{ sites: [site] }, '1 commune mettrait 80 000 habitants de plus'],
    [{ sites: [site] }, 'Un lieu de plus n’atteindrait plus personne.'],
    [{ unknown: 300 }, '300 habitants dont l’accès est inconnu ne sont pas comptés.'],
    [{ unknown: 300, request: { ...view.request, includeUnknown: true } }, 'Parmi les 100 000 à atteindre, 300 ont peut-être déjà un lieu que personne n’a recensé : leur accès est inconnu.'],
    [{ communesLeftOut: 3 }, '3 communes dont le nombre d’habitants ou la position manque sont laissées de côté.'],
    [{ request: { ...view.request, capacity: 1500 } }, 'sur 100 000, 1 500 au plus par lieu.'],
    [{ request: { ...view.request, weight: 'jeunes' }, weight: { ...view.weight, label: 'Jeunes de 15 à 29 ans' } }, '80 000 personnes (Jeunes de 15 à 29 ans) de plus'],
    [{ candidates: 0, sites: [] }, 'Aucune commune candidate ne répond aux conditions.'],
    [{ demand: 0, sites: [] }, 'Personne à atteindre n’est connu ici.'],
    [{ sites: [] }, 'Aucune commune candidate n’atteindrait quelqu’un de plus.'],
])('%j is told: %s', (change, sentence) => {
    expect(explain(change)).toContain(sentence);
});
