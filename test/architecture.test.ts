import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const files = ['server', 'client'].flatMap(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
        .map(entry => join(entry.parentPath, entry.name)),
);
const text = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));

/** What a file imports, types apart: our files by their path, packages by their name. */
function readImports(file: string, withTypes: boolean): string[] {
    const found = [...text.get(file)!.matchAll(/(?:^|\n)\s*(?:import|export)\s(?!type\s)?([^;]*?)\sfrom\s+'([^']+)'|import\(\s*'([^']+)'\s*\)|\nimport\s+'([^']+)'/g)];
    const types = [...text.get(file)!.matchAll(/(?:^|\n)\s*(?:import|export)\s+type\s[^;]*?from\s+'([^']+)'/g)].map(([, target]) => target!);
    const all = found.map(([, , from, dynamic, bare]) => (from ?? dynamic ?? bare)!);
    const names = withTypes ? [...all, ...types] : all.filter(target => !types.includes(target));
    return names.map(target => (target.startsWith('.') ? normalize(join(dirname(file), target)) : target));
}
const inside = (folder: string) => files.filter(file => file.startsWith(`${folder}/`));
const importsOf = (folder: string, withTypes = true) => inside(folder).flatMap(file => readImports(file, withTypes).map(target => `${file} → ${target}`));

test('the imports are read: a known arrow is found', () => {
    expect(importsOf('server/graphql').some(arrow => arrow.endsWith('→ server/directory/createLoaders.js'))).toBe(true);
    expect(inside('server/coverage').length).toBeGreaterThan(2);
});

test.each(['server/coverage', 'server/opening', 'server/rights', 'server/import/rules'])('%s is pure: no database, file, network, clock or environment', folder => {
    const impure = importsOf(folder).filter(arrow => !/→ (server\/(coverage|opening|rights|domain|import\/rules)\/|server\/import\/(Seeds|Issue|ReferenceGeography)\b|kdbush|geokdbush|d3-|topojson-|fastest-levenshtein)/.test(arrow));
    expect(impure.filter(arrow => /→ (node:|typeorm|pg|fastify|server\/(database|directory|graphql|http|pages|territory|geography|config|main))/.test(arrow))).toEqual([]);
    expect(inside(folder).filter(file => /\bDate\.now\(|new Date\(\)|process\.env|\bfetch\(|Math\.random\(/.test(text.get(file)!))).toEqual([]);
});

test('domain imports none of our other folders', () => {
    expect(importsOf('server/domain').filter(arrow => !/→ server\/domain\//.test(arrow))).toEqual([]);
});

test('client imports nothing of server, and server nothing of client but in server/pages', () => {
    expect(importsOf('client').filter(arrow => /→ server\//.test(arrow))).toEqual([]);
    expect(importsOf('server').filter(arrow => /→ client\//.test(arrow) && !arrow.startsWith('server/pages/'))).toEqual([]);
});

test('the doors of the client to pure computation lead to server/coverage, server/opening and server/rights, which import nothing but themselves and domain', () => {
    const { imports } = JSON.parse(readFileSync('package.json', 'utf8')) as { imports: Record<string, string> };
    const doors = ['coverage', 'opening', 'rights'];
    expect(imports).toEqual(Object.fromEntries(doors.map(door => [`#${door}/*.js`, `./server/${door}/*.ts`])));
    for (const door of doors) {
        const opened = importsOf('client').flatMap(arrow => new RegExp(`→ #${door}/(.*)\\.js$`).exec(arrow)?.[1] ?? []);
        expect(opened.length).toBeGreaterThan(0);
        expect(opened.filter(name => !files.includes(join(`server/${door}`, `${name}.ts`)))).toEqual([]);
        expect(importsOf(`server/${door}`).filter(arrow => !new RegExp(`→ server/(${door}|domain)/`).test(arrow))).toEqual([]);
    }
});

test.each([
    ['server/database', ['directory', 'territory', 'graphql', 'http', 'pages', 'import']],
    ['server/directory', ['territory', 'graphql', 'http', 'pages', 'import']],
    ['server/territory', ['directory', 'graphql', 'http', 'pages']],
    ['server/geography', ['database', 'directory', 'territory', 'graphql', 'http', 'pages']],
    ['server/graphql', ['http', 'pages', 'import', 'geography']],
    ['server/pages', ['database', 'directory', 'territory', 'graphql', 'http', 'import', 'geography']],
])('%s imports nothing that stands after it', (folder, later) => {
    expect(importsOf(folder).filter(arrow => new RegExp(`→ server/(${later.join('|')})/`).test(arrow))).toEqual([]);
});

test('the environment is read in one place: config.ts is given it by main.ts; the start scripts, which run before, read theirs', () => {
    const readers = files.filter(file => /process\.env/.test(text.get(file)!) && !/^server\/start\/[^/]+\.mjs$/.test(file));
    expect(readers.filter(file => !['server/config.ts', 'server/main.ts'].includes(file))).toEqual([]);
});

test('no folder of odds and ends, no barrel', () => {
    expect(files.filter(file => /(^|\/)(utils?|helpers|common|misc)(\/|\.)|\/index\.(ts|tsx)$/.test(file))).toEqual([]);
});
