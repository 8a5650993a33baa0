import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../server/config.js';
import { findProjectRoot } from '../../server/findProjectRoot.js';
import { StartError } from '../../server/StartError.js';

test('an empty environment gives the settings of the README', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toEqual({
        port: 4000,
        host: '127.0.0.1',
        dataDir: resolve(findProjectRoot(), 'data'),
        databaseUrl: null,
        rateLimit: 600,
        behindHttps: false,
        contactEmail: null,
        embedOrigins: null,
        exitUrl: null,
        offline: true,
        publicUrl: null,
    });
});

test('every setting is read', () => {
    const env = { PORT: '8080', HOST: '::', DATA_DIR: '/srv/relais', DATABASE_URL: 'postgres://u:p@db:5432/relais', RATE_LIMIT: '0', BEHIND_HTTPS: '1', CONTACT_EMAIL: 'a.b@example.org', OFFLINE: '0', EXIT_URL: 'https://www.example.org/meteo', PUBLIC_URL: 'https://relais.example.org/', EMBED_ORIGINS: 'https://www.gard.example/, http://localhost:8080' };
    expect(readConfig(env)).toEqual({ port: 8080, host: '::', dataDir: '/srv/relais', databaseUrl: env.DATABASE_URL, rateLimit: 0, behindHttps: true, contactEmail: 'a.b@example.org', embedOrigins: ['https://www.gard.example', 'http://localhost:8080'], offline: false, exitUrl: 'https://www.example.org/meteo', publicUrl: 'https://relais.example.org' });
});

test.each(['a', 'a@b', 'a b@c.fr', 'a@c.fr?bcc=x@y.fr', '<a@c.fr>'])('CONTACT_EMAIL %j is refused', value => {
    expect(() => readConfig({ CONTACT_EMAIL: value })).toThrow(`Expected CONTACT_EMAIL to be one address such as contact@example.org, got "${value}" in the environment.`);
});

test.each(['meteo.example.org', '/meteo', 'javascript:alert(1)', 'https://u:p@a.org'])('EXIT_URL %j is refused', value => {
    expect(() => readConfig({ EXIT_URL: value })).toThrow(`Expected EXIT_URL to be a page that says nothing of this site, such as https://www.example.org/weather, got "${value}" in the environment.`);
});

test.each(['relais.example.org', 'ftp://a.org', 'https://a.org/relais', 'https://a.org/?x', 'https://u@a.org'])('PUBLIC_URL %j is refused', value => {
    expect(() => readConfig({ PUBLIC_URL: value })).toThrow(`Expected PUBLIC_URL to be an origin such as https://relais.example.org, got "${value}" in the environment.`);
});

test.each(['www.gard.example', '*', 'https://*.gard.example', 'https://a.org/page', "https://a.org;script-src", "'self'"])('EMBED_ORIGINS %j is refused', value => {
    expect(() => readConfig({ EMBED_ORIGINS: `https://b.org ${value}` })).toThrow(`Expected EMBED_ORIGINS to be origins such as https://www.example.org, with a space between, got "${value}" in the environment.`);
});

test.each(['65536', '-1', '80.5', '0x50', ' 80'])('PORT %j is refused', value => {
    expect(() => readConfig({ PORT: value })).toThrow(
        new StartError(`Expected PORT to be a whole number from 0 to 65535, got "${value}" in the environment.`),
    );
});

test.each([
    ['mysql://user:secret@host/db', 'mysql://user:***@host/db'],
    ['postgres://user:secret@host', 'postgres://user:***@host'],
    ['relais', 'relais'],
])('DATABASE_URL %s is refused and its password not shown', (value, shown) => {
    expect(() => readConfig({ DATABASE_URL: value })).toThrow(
        `Expected DATABASE_URL to be like postgres://user:password@host:5432/database, got "${shown}" in the environment.`,
    );
});
