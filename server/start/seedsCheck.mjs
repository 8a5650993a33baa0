/** `npm run seeds:check [-- --write]`: what the schemas and the rules find in the seeds. */
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import { buildWhenChanged } from './buildWhenChanged.mjs';
import { installPackages } from './installPackages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const report = line => console.log('relais  ' + line);

try {
    await installPackages(root, false, report);
    await buildWhenChanged(root, report);
    const { seedsCheckCommand } = await import(pathToFileURL(join(root, 'build/server/seedsCheck.js')).href);
    process.exitCode = await seedsCheckCommand(root, process.argv.slice(2), line => console.log(line));
} catch (error) {
    console.error(error && error.name === 'StartError' ? 'relais  ' + error.message : error);
    process.exitCode = 1;
}
