import { resolve } from 'node:path';
import { findProjectRoot } from './findProjectRoot.js';
import { StartError } from './StartError.js';

export interface Config {
    /** 0 lets the system choose a free one. */
    port: number;
    host: string;
    /** Absolute path. */
    dataDir: string;
    /** Null: the embedded database of `dataDir`. */
    databaseUrl: string | null;
    /** Requests per minute and address; 0 is no limit. */
    rateLimit: number;
    /** A proxy stands in front and speaks HTTPS: its word for the visitor's address is believed. */
    behindHttps: boolean;
    /** Where readers report an error, by mail; null: nothing is offered. */
    contactEmail: string | null;
    /** Origins of the sites that may show the map of `/integrer` in a frame; null: any site. */
    embedOrigins: string[] | null;
    /** Where "Quitter vite" leads; null: a calendar of our own. */
    exitUrl: string | null;
    /** Phones may keep pages for use without a network; false: what they kept is erased at their next visit. */
    offline: boolean;
    /** Origin of the site as the world sees it, such as `https://relais.example.org`; null: unknown, pages speak of themselves by path. */
    publicUrl: string | null;
}

/**
 * Reads the environment; nothing else in the server does. An empty variable is an absent one.
 *
 * @throws StartError with what was expected, what came and in which variable
 */
export function readConfig(env: Record<string, string | undefined>): Config {
    return {
        port: readWholeNumber(env, 'PORT', 4000, 65_535),
        host: env.HOST || '127.0.0.1',
        dataDir: env.DATA_DIR ? resolve(env.DATA_DIR) : resolve(findProjectRoot(), 'data'),
        databaseUrl: readDatabaseUrl(env.DATABASE_URL),
        rateLimit: readWholeNumber(env, 'RATE_LIMIT', 600, 1_000_000),
        behindHttps: readWholeNumber(env, 'BEHIND_HTTPS', 0, 1) === 1,
        contactEmail: readEmail(env.CONTACT_EMAIL),
        embedOrigins: readOrigins(env.EMBED_ORIGINS),
        exitUrl: readExitUrl(env.EXIT_URL),
        offline: readWholeNumber(env, 'OFFLINE', 1, 1) === 1,
        publicUrl: readOrigin(env.PUBLIC_URL),
    };
}

function readWholeNumber(env: Record<string, string | undefined>, name: string, preset: number, max: number): number {
    const text = env[name];
    if (!text) return preset;
    const value = /^\d+$/.test(text) ? Number(text) : NaN;
    if (value <= max) return value;
    throw new StartError(`Expected ${name} to be a whole number from 0 to ${max}, got "${text}" in the environment.`);
}

function readEmail(text: string | undefined): string | null {
    if (!text) return null;
    if (/^[\w.+-]{1,64}@[\w-]+(\.[\w-]+)+$/.test(text)) return text;
    throw new StartError(`Expected CONTACT_EMAIL to be one address such as contact@example.org, got "${text}" in the environment.`);
}

function readOrigin(text: string | undefined): string | null {
    if (!text) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username) return url.origin;
    throw new StartError(`Expected PUBLIC_URL to be an origin such as https://relais.example.org, got "${text}" in the environment.`);
}

function readOrigins(text: string | undefined): string[] | null {
    const words = (text ?? '').split(/[\s,]+/).filter(Boolean);
    if (words.length === 0) return null;
    return words.map(word => {
        const url = URL.canParse(word) ? new URL(word) : null;
        // The header is written from it: nothing but an origin may come through.
        if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash && !url.username && /^[\w.:[\]-]+$/.test(url.host)) return url.origin;
        throw new StartError(`Expected EMBED_ORIGINS to be origins such as https://www.example.org, with a space between, got "${word}" in the environment.`);
    });
}

function readExitUrl(text: string | undefined): string | null {
    if (!text) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && /^https?:$/.test(url.protocol) && !url.username) return url.href;
    throw new StartError(`Expected EXIT_URL to be a page that says nothing of this site, such as https://www.example.org/weather, got "${text}" in the environment.`);
}

function readDatabaseUrl(text: string | undefined): string | null {
    if (!text) return null;
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.pathname.length > 1) return text;
    const shown = text.replace(/:[^:@/]*@/, ':***@');
    throw new StartError(`Expected DATABASE_URL to be like postgres://user:password@host:5432/database, got "${shown}" in the environment.`);
}
