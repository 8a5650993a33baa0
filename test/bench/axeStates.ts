import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../client/messages/Language.js';
import { waitForMap } from '../helpers/waitForMap.js';

export interface AxeState {
    /** In French, as the accessibility statement names it; unique. */
    name: string;
    path: string;
    /** Only where the page has this: the map of a phone, a menu. */
    only?: 'PHONE';
    /** From the page as it opens to the state. */
    act?(page: Page): Promise<unknown>;
}

/** The three questions of /jeunes, answered. */
async function answerYoung(page: Page): Promise<void> {
    await page.locator('.young-commune').fill('34190');
    await page.locator('[role=option]').first().click();
    await page.locator('.young-choice').filter({ has: page.locator('input[value="17"]') }).click();
    await page.locator('.young-choice').filter({ has: page.locator('input[value=ROOF]') }).click();
    await page.locator('.young-submit').click();
    await page.waitForSelector('.young-answer');
}

async function typeBirth(page: Page, day = '12', month = '03'): Promise<void> {
    const year = String(new Date().getFullYear() - 17);
    for (const [part, value] of [['day', day], ['month', month], ['year', year]]) await page.fill(`#naissance-${part}`, value!);
    await page.locator('.birth button[type=submit]').click();
    await page.waitForSelector('.result-summary, [aria-invalid=true]');
}

/** The pages, and the states that one reaches on them. */
export const AXE_STATES: readonly AxeState[] = [
    { name: 'Accueil, carte et liste', path: '/', act: waitForMap },
    { name: 'Accueil, une commune choisie', path: '/?commune=34111', act: waitForMap },
    { name: 'Accueil, aucun résultat', path: '/?texte=zzzzqqqq', act: waitForMap },
    { name: 'Accueil, suggestions ouvertes', path: '/', act: async page => {
        await waitForMap(page);
        await page.locator('#recherche').pressSequentially('Montp', { delay: 20 });
        await page.waitForSelector('[role=option]');
    } },
    { name: 'Accueil, un lieu choisi sur la carte', path: '/?types=adepape', act: async page => {
        await waitForMap(page);
        await page.locator('.locate').first().click();
        await page.waitForSelector('.map-card');
    } },
    { name: 'Accueil, carte ouverte au téléphone', path: '/', only: 'PHONE', act: async page => {
        await waitForMap(page);
        await page.getByRole('button', { name: 'Ouvrir la carte' }).click();
    } },
    { name: 'Menu ouvert au téléphone', path: '/methode', only: 'PHONE', act: page => page.locator('.nav-narrow summary').click() },
    { name: 'Jeunes, les trois questions', path: '/jeunes' },
    { name: 'Jeunes, les portes', path: '/jeunes', act: answerYoung },
    { name: 'Jeunes, tout déplié', path: '/jeunes', act: async page => {
        await answerYoung(page);
        await page.$$eval<void, HTMLDetailsElement>('details:not(.languages)', all => all.forEach(details => { details.open = true; }));
    } },
    { name: 'Jeunes, un mot expliqué', path: '/jeunes', act: async page => {
        await answerYoung(page);
        await page.locator('a.term').first().click();
        await page.waitForSelector('dialog[open]');
    } },
    { name: 'Jeunes, choix de la langue', path: '/jeunes', act: page => page.locator('.languages summary').click() },
    ...['en', 'es', 'ar', 'uk', 'ps', 'prs'].map(language => ({ name: `Jeunes, les portes, en ${LANGUAGES[language as Language].name}`, path: `/jeunes?langue=${language}`, act: answerYoung })),
    { name: 'Mes droits', path: '/droits' },
    { name: 'Mes droits, une date écrite', path: '/droits', act: page => typeBirth(page) },
    { name: 'Mes droits, une date refusée', path: '/droits', act: page => typeBirth(page, '31', '02') },
    { name: 'Mes droits, une date écrite, en العربية', path: '/droits?langue=ar', act: page => typeBirth(page) },
    { name: 'Mon carnet, vide', path: '/carnet' },
    { name: 'Liste des lieux', path: '/structures' },
    { name: 'Liste des lieux, filtrée', path: '/structures?types=habitat-jeunes&departement=34' },
    { name: 'Fiche d’un lieu', path: '/structures/mission-locale-ales-pays-cevennes' },
    { name: 'Qui est compétent ici ?', path: '/communes' },
    { name: 'Guichet d’une commune', path: '/communes/34111' },
    { name: 'Départements', path: '/departements' },
    { name: 'Département décrit', path: '/departements/34' },
    { name: 'Département inconnu', path: '/departements/75' },
    { name: 'Départements comparés', path: '/departements/comparer?codes=34,30' },
    { name: 'Partenariats', path: '/partenariats' },
    { name: 'Initiatives', path: '/initiatives' },
    { name: 'Dispositifs', path: '/dispositifs' },
    { name: 'Accords-cadres', path: '/accords' },
    { name: 'Besoins et leviers', path: '/besoins' },
    { name: 'Chiffres', path: '/indicateurs' },
    { name: 'Couverture', path: '/couverture', act: waitForMap },
    { name: 'Recherche', path: '/recherche?q=alternance' },
    { name: 'Numéros à appeler', path: '/numeros' },
    { name: 'Réutiliser les données', path: '/donnees' },
    { name: 'Glossaire', path: '/glossaire' },
    { name: 'Sources', path: '/sources' },
    { name: 'Méthode', path: '/methode' },
    { name: 'Accessibilité', path: '/accessibilite' },
    { name: 'Explorateur de l’API', path: '/explorateur' },
    { name: 'Sans réseau', path: '/hors-ligne' },
    { name: 'Calendrier (« Quitter vite »)', path: '/calendrier' },
    { name: 'Page introuvable', path: '/rien-ici' },
];
