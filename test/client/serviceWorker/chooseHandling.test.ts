import { expect, test } from 'vitest';
import { chooseHandling } from '../../../client/serviceWorker/chooseHandling.js';

const ORIGIN = 'https://relais.example.org';
const ask = (path: string, other: Partial<Parameters<typeof chooseHandling>[0]> = {}) =>
    chooseHandling({ method: 'GET', mode: 'navigate', destination: 'document', url: new URL(path, ORIGIN), partial: false, ...other }, ORIGIN);
const file = { mode: 'cors', destination: 'script' };

test.each(['/', '/jeunes?langue=ar', '/structures', '/structures/mission-locale-ales', '/departements/2A', '/hors-ligne'])('%s is a page', path => expect(ask(path)).toBe('page'));
test.each(['/assets/main-1.js', '/donnees/annuaire-1.json'])('%s is a file', path => expect(ask(path, file)).toBe('file'));

test.each(['/graphql?query={regions{code}}', '/explorateur', '/health', '/recherche?q=logement', '/couverture.csv', '/partenariats.csv?x=1', '/sitemap.xml', '/service-worker.js', '/manifest.webmanifest', '/integrer/34', 'https://other.example.org/jeunes'])(
    '%s is left to the browser', path => {
        expect(ask(path)).toBe('leave');
        expect(ask(path, file)).toBe('leave');
    });

test('what is sent, a part of a file, a frame and what a script asks for are left to the browser', () => {
    expect(ask('/jeunes', { method: 'POST' })).toBe('leave');
    expect(ask('/assets/main-1.js', { ...file, partial: true })).toBe('leave');
    expect(ask('/jeunes', { destination: 'iframe' })).toBe('leave');
    expect(ask('/jeunes', file)).toBe('leave');
});
