import { expect, test } from 'vitest';
import dispositifs from '../../../seeds/dispositifs/dispositifs.json' with { type: 'json' };
import { findMeantAges } from '../../../client/state/findMeantAges.js';
import type { ConventionPublic } from '../../../client/queries/operations.js';

const find = (publics: ConventionPublic[], ageMin: number | null = null, ageMax: number | null = null) => findMeantAges({ publics, ageMin, ageMax });

test('an agreement for contrats jeune majeur alone means the ages of the scheme in the seeds', () => {
    const { ageFrom, ageBefore } = dispositifs.find(({ id }) => id === 'dispositif-contrat-jeune-majeur')!.conditions;
    expect(find(['CONTRAT_JEUNE_MAJEUR'])).toEqual({ public: 'CONTRAT_JEUNE_MAJEUR', min: ageFrom, max: ageBefore! - 1 });
});

test('minors mean no lower bound', () => {
    expect(find(['SOUS_MESURE_DE_PROTECTION'])).toEqual({ public: 'SOUS_MESURE_DE_PROTECTION', min: null, max: 17 });
});

test('nothing is meant beside a stated age, another public, a public of any age, or none', () => {
    expect(find(['CONTRAT_JEUNE_MAJEUR'], 17)).toBeNull();
    expect(find(['CONTRAT_JEUNE_MAJEUR'], null, 21)).toBeNull();
    expect(find(['CONTRAT_JEUNE_MAJEUR', 'EX_MNA'])).toBeNull();
    expect(find(['CONTRAT_JEUNE_MAJEUR', 'SOUS_MESURE_DE_PROTECTION'])).toBeNull();
    expect(find(['SORTANT_ASE'])).toBeNull();
    expect(find([])).toBeNull();
});
