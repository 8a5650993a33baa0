import { expect, test } from 'vitest';
import { listChips } from '../../../../client/state/structureList/listChips.js';
import { parseListView } from '../../../../client/state/structureList/parseListView.js';
import { printListView } from '../../../../client/state/structureList/printListView.js';

const names = { departements: { 34: 'Hérault' }, epci: { 200067791: 'CA Pays Foix-Varilhes' }, sources: {} };
const full = 'types=adepape,antenne&departement=30,34&epci=200067791&texte=gard&age=17&public=ex-mna&besoin=logement&forme=alt&places=oui&convention=en-vigueur&depuis=2022&source=etude&sur=oui&apres=abc';

test('each filter has its chip, called by its name when it is known', () => {
    const { view } = parseListView(new URLSearchParams(full));
    expect(listChips(view, names).map(({ label }) => label)).toEqual([
        '« gard »', 'Antennes de Mission Locale', 'ADEPAPE', '30 (30)', 'Hérault (34)', 'CA Pays Foix-Varilhes', '17 ans', 'Anciens mineurs non accompagnés', 'En logement temporaire (ALT)', 'Logement',
        'Avec places sous convention', 'Avec convention en vigueur', 'Décrit depuis 2022', 'etude', 'Rien à confirmer',
    ].map(label => label.replace('17 ans', '17\u00a0ans')));
});

test('removing every chip, one after the other, leads to the whole list from its beginning', () => {
    let { view } = parseListView(new URLSearchParams(full));
    let removed = 0;
    for (let chip = listChips(view, names)[0]; chip; chip = listChips(view, names)[0]) {
        view = { ...view, ...chip.change };
        removed++;
    }
    expect(removed).toBe(15);
    expect(printListView(view)).toBe('/structures');
});
