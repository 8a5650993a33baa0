import { existsSync, lstatSync, readFileSync } from 'fs';
import { join } from 'path';
import { runChild } from './runChild.mjs';

/**
 * Installs the packages of the lock file when those of node_modules are not them.
 *
 * @param {string} root
 * @param {boolean} withDev whether the packages that only tests need are wanted
 * @param {(line: string) => void} report
 */
export async function installPackages(root, withDev, report) {
    const wanted = readPackages(join(root, 'package-lock.json'));
    const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
    const missing = Object.keys(wanted).filter(path => {
        const { version, dev, devOptional, optional, peer } = wanted[path];
        if (path === '' || optional || devOptional || peer || (dev && !withDev)) return false;
        return !installed[path] || installed[path].version !== version || !existsSync(join(root, path));
    });
    if (missing.length === 0) return;
    refuseLink(join(root, 'node_modules'));
    // A developer who has the test packages keeps them.
    const all = withDev || Object.keys(installed).some(path => installed[path].dev);
    report('Installing ' + missing.length + ' packages from the lock file (once, some ten seconds)');
    const args = ['ci', '--no-audit', '--no-fund', '--ignore-scripts'].concat(all ? [] : ['--omit=dev']);
    const npm = process.env.npm_execpath;
    try {
        if (npm && /\.c?js$/.test(npm)) await runChild(process.execPath, [npm].concat(args), root);
        else await runChild('npm', args, root);
    } catch (error) {
        const failure = new Error('Expected npm to install the packages of package-lock.json, but it failed:\n' + error.message);
        failure.name = 'StartError';
        throw failure;
    }
}

function readPackages(file) {
    try {
        return JSON.parse(readFileSync(file, 'utf8')).packages;
    } catch {
        return {};
    }
}

/** `npm ci` empties the folder first: through a link it would empty another project's. */
function refuseLink(folder) {
    if (!existsSync(folder) || !lstatSync(folder).isSymbolicLink()) return;
    const failure = new Error('Expected node_modules to be a folder of this project, got a link: its packages are not those of package-lock.json, and installing would empty the folder it points to.');
    failure.name = 'StartError';
    throw failure;
}
