import type { Manifest } from './renderDocument.js';

const ENTRY = 'client/main.tsx';
/** What a young person needs without a network: loaded on demand, but kept at once. */
const PROGRAMS = ['client/carnet/startCarnet.tsx', 'client/carnet/startTakeAlong.tsx', 'client/offline/startOffline.ts', 'client/offline/startOfflinePage.tsx'];
const FONTS = /latin-(400|700)-normal.*\.woff2$|icon-[^/]*\.svg$/;

/** The files that every kept page needs: scripts and styles of the first page and of the carnet, fonts, mark. */
export function listShellFiles(assets: Manifest): string[] {
    const files = new Set<string>();
    const add = (name: string, followDynamic: boolean, seen: Set<string>) => {
        const entry = assets[name];
        if (!entry || seen.has(name) || name.startsWith('client/messages/')) return; // a page keeps the language that it was read in
        seen.add(name);
        for (const file of [entry.file, ...(entry.css ?? []), ...(entry.assets ?? []).filter(asset => FONTS.test(asset))]) files.add(`/${file}`);
        for (const imported of [...(entry.imports ?? []), ...(followDynamic ? entry.dynamicImports ?? [] : [])]) add(imported, followDynamic, seen);
    };
    add(ENTRY, false, new Set());
    const seen = new Set([ENTRY]); // the entry leads to every program of the site
    for (const name of PROGRAMS) add(name, true, seen);
    return [...files].sort();
}
