import { expect, test } from 'vitest';
import { stemFrench } from '../../../server/search/stemFrench.js';

test.each([
    ['logement', 'logements', 'loger', 'loge', 'logee', 'logees', 'loges'],
    ['accompagner', 'accompagnement', 'accompagnements', 'accompagne', 'accompagnes', 'accompagnateur', 'accompagnatrice', 'accompagnation'],
    ['hebergement', 'heberge', 'hebergees'],
    ['local', 'locale', 'locaux', 'locales'],
    ['social', 'sociale', 'sociaux'],
    ['jeune', 'jeunes'],
    ['majeur', 'majeure', 'majeurs', 'majeures'],
    ['travailleur', 'travailleuse', 'travailleurs', 'travailleuses'],
    ['refugie', 'refugies', 'refugiee'],
    ['apprenti', 'apprentis', 'apprentie'],
    ['conventionnee', 'conventionner', 'conventionnees', 'convention', 'conventions'],
])('%s and its other forms have one stem', (...forms) => {
    expect(new Set(forms.map(stemFrench)).size).toBe(1);
});

test.each([['mission', 'missel'], ['formation', 'formule'], ['residence', 'resident'], ['ales', 'alix'], ['nimes', 'nimbe'], ['34190', '3419'], ['tarn', 'tarare']])('%s and %s stay apart', (one, other) => {
    expect(stemFrench(one)).not.toBe(stemFrench(other));
});

test('short words and numbers stay as they are', () => {
    for (const word of ['ase', 'les', 'uz', '34190', '2a']) expect(stemFrench(word)).toBe(word);
});
