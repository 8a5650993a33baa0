/** Runs the open data command as a process of its own, as `npm run open-data` does. Arguments: those of the command. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('../../server/import/openData/openDataCommand.ts', import.meta.url).pathname);
try {
    await module.openDataCommand(process.cwd(), process.argv.slice(2), process.env, line => console.log(line));
} catch (error) {
    console.log(`${error.name}: ${error.message}`);
    process.exitCode = 1;
}
