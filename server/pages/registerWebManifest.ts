import type { FastifyInstance } from 'fastify';
import { takeAlongTexts } from '../../client/texts/takeAlongTexts.js';

const { name, description, carnet } = takeAlongTexts.application;

/** `/manifest.webmanifest`: how the site is called and looks once it stands among a phone's applications. Nothing in it says whom it is for. */
const MANIFEST = JSON.stringify({
    id: '/',
    name,
    short_name: name,
    description,
    lang: 'fr',
    dir: 'ltr',
    start_url: '/jeunes',
    scope: '/',
    display: 'standalone',
    background_color: '#FBF8F3',
    theme_color: '#0B5C63',
    categories: ['utilities'],
    icons: [
        { src: '/icones/icone.svg', type: 'image/svg+xml', sizes: 'any' },
        { src: '/icones/icone-192.png', type: 'image/png', sizes: '192x192' },
        { src: '/icones/icone-512.png', type: 'image/png', sizes: '512x512' },
        { src: '/icones/icone-masquable-512.png', type: 'image/png', sizes: '512x512', purpose: 'maskable' },
    ],
    shortcuts: [{ name: carnet, url: '/carnet', icons: [{ src: '/icones/icone-192.png', type: 'image/png', sizes: '192x192' }] }],
});

export function registerWebManifest(app: FastifyInstance): void {
    app.get('/manifest.webmanifest', { config: { rateLimit: false } }, async (_request, reply) => reply.header('cache-control', 'public, max-age=86400').type('application/manifest+json; charset=utf-8').send(MANIFEST));
}
