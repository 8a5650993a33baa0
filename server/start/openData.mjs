/** `npm run open-data -- unml | dila | weights | list | remove`: files of open data, dry run unless `--write`. */
import { dirname, join } from 'path';
import { fileURLToPath, pathToFileURL } from 'url';
import { buildWhenChanged } from './buildWhenChanged.mjs';
import { installPackages } from './installPackages.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const report = line => console.log('relais  ' + line);

try {
    await installPackages(root, false, report);
    await buildWhenChanged(root, report);
    const { openDataCommand } = await import(pathToFileURL(join(root, 'build/server/openData.js')).href);
    await openDataCommand(root, process.argv.slice(2), process.env, line => console.log(line));
} catch (error) {
    console.error(error && error.name === 'StartError' ? 'relais  ' + error.message : error);
    process.exitCode = 1;
}
