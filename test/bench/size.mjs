// Prints the weight of the first page's files, gzip, and fails above the budget: `npm run size` after a build.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const SCRIPT_BUDGET = 100_000;

/** Every script that the first page loads, the map included, and its styles, in bytes gzip. */
export function measureFirstPage(clientDir) {
    return measurePage(clientDir, ['client/main.tsx', 'client/pages/startHome.tsx', 'client/map/createDirectoryMap.ts']);
}

/** The scripts of some entries with all that they import, and their styles, in bytes gzip. */
function measurePage(clientDir, names) {
    const manifest = JSON.parse(readFileSync(`${clientDir}/manifest.json`, 'utf8'));
    const files = new Map();
    const weigh = file => gzipSync(readFileSync(`${clientDir}/${file}`), { level: 9 }).length;
    const add = name => {
        const { file, css = [], imports = [] } = manifest[name];
        for (const path of [file, ...css]) files.set(path, weigh(path));
        imports.filter(imported => !files.has(manifest[imported].file)).forEach(add);
    };
    names.forEach(name => {
        const found = manifest[name] ? name : Object.keys(manifest).find(key => manifest[key].name === name.split('/').at(-1).replace(/\.tsx?$/, ''));
        if (!found) throw new Error(`Expected ${name} in the manifest, got ${Object.keys(manifest).join(', ')}.`);
        add(found);
    });
    const sum = extension => [...files].filter(([path]) => path.endsWith(extension)).reduce((total, [, bytes]) => total + bytes, 0);
    return { files: [...files], scripts: sum('.js'), styles: sum('.css') };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
    const { files, scripts, styles } = measureFirstPage(process.argv[2] ?? 'build/client');
    for (const [path, bytes] of files) console.log(`${String(bytes).padStart(8)}  ${path}`);
    console.log(`First page, gzip: ${scripts} bytes of script (budget ${SCRIPT_BUDGET}), ${styles} of styles.`);
    const young = measurePage(process.argv[2] ?? 'build/client', ['client/main.tsx', 'client/jeunes/startJeunes.tsx']);
    console.log(`/jeunes, gzip: ${young.scripts} bytes of script, ${young.styles} of styles; its data files are weighed apart.`);
    if (scripts > SCRIPT_BUDGET) process.exitCode = 1;
}
