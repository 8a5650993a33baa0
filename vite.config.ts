/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vite';

/** Two builds from one file: what the browser loads, and the server that `server/start/start.mjs` imports. */
export default defineConfig({
    appType: 'custom',
    publicDir: 'client/public',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    environments: {
        client: {
            build: {
                outDir: 'build/client',
                emptyOutDir: true,
                manifest: 'manifest.json',
                assetsDir: 'assets',
                assetsInlineLimit: 0,
                sourcemap: false,
                rolldownOptions: { input: { main: 'client/main.tsx', embed: 'client/embed/startEmbed.ts', relais: 'client/embed/relais.ts' } },
            },
        },
        // One plain script, imports inlined: phones of some years ago know no modules in a worker. Beside the client's files.
        serviceWorker: {
            consumer: 'client',
            build: {
                outDir: 'build/client',
                emptyOutDir: false,
                copyPublicDir: false,
                sourcemap: false,
                rolldownOptions: { input: { 'service-worker': 'client/serviceWorker/runServiceWorker.ts' }, output: { format: 'iife', entryFileNames: '[name].js' } },
            },
        },
        server: {
            consumer: 'server',
            build: {
                copyPublicDir: false,
                ssr: true,
                outDir: 'build/server',
                emptyOutDir: true,
                target: 'node20',
                sourcemap: true,
                rolldownOptions: { input: { main: 'server/main.ts', geography: 'server/geography/buildGeography.ts', template: 'server/database/embedded/buildTemplate.ts', seedsCheck: 'server/import/seedsCheckCommand.ts', contacts: 'server/import/contacts/contactsCommand.ts', sitingWorker: 'server/siting/sitingWorker.ts', openData: 'server/import/openData/openDataCommand.ts' }, output: { format: 'esm', entryFileNames: '[name].js' } },
            },
        },
    },
    builder: {
        async buildApp(builder) {
            for (const name of ['client', 'serviceWorker', 'server']) await builder.build(builder.environments[name]!);
        },
    },
    resolve: { alias: [{ find: /^leaflet$/, replacement: 'leaflet/dist/leaflet-src.esm.js' }] },
    test: {
        // Else Vitest loads graphql twice, as index.mjs for us and index.js for type-graphql and Apollo, and each refuses the other's classes.
        alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
        include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
        environment: 'node',
        // Two at least: a test that waits for a browser or a database leaves the processor to another.
        maxWorkers: Math.max(2, availableParallelism() - 1),
        expect: { poll: { timeout: 15_000 } },
        testTimeout: 30_000,
        hookTimeout: 120_000,
    },
});
