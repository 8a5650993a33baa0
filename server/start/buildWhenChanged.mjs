import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';
import { runChild } from './runChild.mjs';

/** What the build reads. */
const SOURCES = ['server', 'client', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds the site and the server when a source differs from those of the last build; then, side by side, the reference
 * geography and the empty database to copy, when their packages or the migrations differ.
 *
 * @param {string} root
 * @param {(line: string) => void} report
 * @returns {Promise<string>} the folder of the reference geography
 */
export async function buildWhenChanged(root, report) {
    const stampFile = join(root, 'build/stamp');
    const stamp = hashSources(root);
    const outputs = ['build/server/main.js', 'build/server/geography.js', 'build/server/template.js', 'build/client/manifest.json'];
    const isBuilt = outputs.every(file => existsSync(join(root, file))) && readStamp(stampFile) === stamp;
    if (!isBuilt) {
        report('Building the site and the server');
        rmSync(stampFile, { force: true });
        await runChild(process.execPath, [join(root, 'server/start/build.mjs'), root], root);
        mkdirSync(join(root, 'build'), { recursive: true });
        writeFileSync(stampFile, stamp);
    }
    const [folder] = await Promise.all([buildGeography(root, report), process.env.DATABASE_URL ? null : buildTemplate(root, report)]);
    return folder;
}

/** @returns {Promise<string>} the folder */
async function buildGeography(root, report) {
    const name = await buildApart(root, 'geography', 'buildGeography', 'build/geography', () => report('Building the map of communes (once, some fifteen seconds)'));
    return join(root, 'build/geography', name);
}

async function buildTemplate(root, report) {
    await buildApart(root, 'template', 'buildTemplate', 'build/database', () => report('Preparing the embedded database (once, some fifteen seconds)'));
}

/**
 * Runs a builder of build/server in a process of its own, since it computes for seconds without a pause; not at all when
 * nothing that it depends on has changed since it made its folder.
 */
async function buildApart(root, entry, builder, outDir, onBuild) {
    const keptFile = join(root, outDir, 'current');
    const hash = createHash('sha256');
    hashInto(hash, root, ['server/' + (entry === 'template' ? 'database' : entry), 'schema/migrations', 'package-lock.json']);
    const key = hash.digest('hex');
    const kept = (readStamp(keptFile) || '').split('\n');
    if (kept[0] === key && existsSync(join(root, outDir, kept[1]))) return kept[1];
    onBuild();
    const script = "import('./build/server/" + entry + ".js').then(m => m." + builder + "('" + outDir + "')).then(dir => process.stdout.write('\\n' + dir))";
    const output = await runChild(process.execPath, ['-e', script], root);
    const name = output.trim().split('\n').pop().slice(outDir.length + 1);
    writeFileSync(keptFile, key + '\n' + name);
    return name;
}

function readStamp(file) {
    try {
        return readFileSync(file, 'utf8');
    } catch {
        return null;
    }
}

function hashSources(root) {
    const hash = createHash('sha256');
    hashInto(hash, root, SOURCES);
    return hash.digest('hex');
}

function hashInto(hash, root, paths) {
    for (const path of paths) {
        const full = join(root, path);
        if (!existsSync(full)) continue;
        if (statSync(full).isDirectory()) hashInto(hash, root, readdirSync(full).sort().map(name => path + '/' + name));
        else hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
}
