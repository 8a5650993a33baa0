import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { registerWebManifest } from '../../../server/pages/registerWebManifest.js';

test('the installed site has icons of the sizes that it tells, and a name that tells nothing of its reader', async () => {
    const app = Fastify();
    registerWebManifest(app);
    const answer = await app.inject('/manifest.webmanifest');
    expect(answer.headers['content-type']).toBe('application/manifest+json; charset=utf-8');
    const manifest = answer.json() as { lang: string; start_url: string; scope: string; icons: { src: string; type: string; sizes: string; purpose?: string }[] };
    expect(manifest).toMatchObject({ lang: 'fr', start_url: '/jeunes', scope: '/', display: 'standalone' });
    const pngs = manifest.icons.filter(({ type }) => type === 'image/png');
    expect(pngs.map(({ sizes, purpose = 'any' }) => `${sizes} ${purpose}`)).toEqual(['192x192 any', '512x512 any', '512x512 maskable']);
    for (const { src, sizes } of pngs) {
        const png = readFileSync(`client/public${src}`);
        expect(png.subarray(1, 4).toString()).toBe('PNG');
        expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(readFileSync('client/public/icones/icone.svg', 'utf8')).toBe(readFileSync('client/icon.svg', 'utf8'));
    expect(answer.body).not.toMatch(/enfance|\bASE\b|protection|plac[ée]|foyer|jeunes? (majeur|en difficult)/i);
    await app.close();
});
