import { createHash } from 'crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'fs';
import { join } from 'path';
import { runChild } from './runChild.mjs';

/** What the build reads. */
const SOURCES = ['server', 'client', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/**
 * Builds the site and the server when a source differs from those of the last build, then the reference geography when
 * its packages do.
 *
 * @param {string} root
 * @param {(line: string) => void} report
 * @returns {Promise<string>} the folder of the reference geography
 */
export async function buildWhenChanged(root, report) {
    const stampFile = join(root, 'build/stamp');
    const stamp = hashSources(root);
    const outputs = ['build/server/main.js', 'build/server/geography.js', 'build/client/manifest.json'];
    const isBuilt = outputs.every(file => existsSync(join(root, file))) && readStamp(stampFile) === stamp;
    if (!isBuilt) {
        report('Building the site and the server');
        rmSync(stampFile, { force: true });
        await runChild(process.execPath, [join(root, 'server/start/build.mjs'), root], root);
        mkdirSync(join(root, 'build'), { recursive: true });
        writeFileSync(stampFile, stamp);
    }
    return buildGeography(root, report);
}

/** In a process of its own too: it computes for seconds without a pause. */
async function buildGeography(root, report) {
    const keptFile = join(root, 'build/geography/current');
    const key = createHash('sha256').update(readFileSync(join(root, 'build/server/geography.js'))).update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
    const kept = (readStamp(keptFile) || '').split('\n');
    if (kept[0] === key && existsSync(join(root, 'build/geography', kept[1], 'reference.json'))) return join(root, 'build/geography', kept[1]);
    report('Building the map of communes (once, some fifteen seconds)');
    const script = "import('./build/server/geography.js').then(m => m.buildGeography('build/geography')).then(dir => process.stdout.write('\\n' + dir))";
    const output = await runChild(process.execPath, ['-e', script], root);
    const folder = output.trim().split('\n').pop().replace('build/geography/', '');
    writeFileSync(keptFile, key + '\n' + folder);
    return join(root, 'build/geography', folder);
}

function readStamp(file) {
    try {
        return readFileSync(file, 'utf8');
    } catch (error) {
        return null;
    }
}

function hashSources(root) {
    const hash = createHash('sha256');
    const visit = path => {
        const full = join(root, path);
        if (!existsSync(full)) return;
        if (!statSync(full).isDirectory()) hash.update(path).update('\0').update(readFileSync(full)).update('\0');
        else for (const name of readdirSync(full).sort()) visit(path + '/' + name);
    };
    SOURCES.forEach(visit);
    return hash.digest('hex');
}
