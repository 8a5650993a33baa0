/**
 * Run after `npm install <package>`: adds to package-lock.json the optional packages of other platforms that npm left out
 * because the registry at hand does not serve them. Without their entries `npm ci` refuses the whole file.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'openbsd', 'netbsd', 'sunos', 'aix', 'win32'];
let added = 0;

for (const [path, owner] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
        if (lock.packages[`node_modules/${name}`] ?? lock.packages[`${path}/node_modules/${name}`]) continue;
        // "@oxlint/binding-linux-arm64-musl": system, processor, kind of C library.
        const words = name.split('/').pop().split('-');
        const at = words.findIndex(word => SYSTEMS.includes(word));
        if (at < 0 || !/^\d+\.\d+\.\d+\S*$/.test(version)) throw new Error(`Expected an exact version of a package for one system, got ${name} ${version} of ${path}.`);
        const [os, cpu, abi = ''] = words.slice(at);
        lock.packages[`node_modules/${name}`] = {
            version,
            cpu: [cpu],
            ...(owner.dev && { dev: true }),
            ...(os === 'linux' && /^(gnu|musl)$/.test(abi) && { libc: [abi === 'musl' ? 'musl' : 'glibc'] }),
            optional: true,
            os: [os],
        };
        added++;
    }
}

const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => a.localeCompare(b, 'en'));
lock.packages = Object.fromEntries([root, ...rest]);
writeFileSync(file, `${JSON.stringify(lock, null, 4)}\n`);
console.log(added === 0 ? 'package-lock.json is complete.' : `package-lock.json: ${added} packages added.`);
