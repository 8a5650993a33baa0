/** Runs the contacts command as a process of its own, as `npm run contacts` does. Arguments: those of the command. */
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('../../server/import/contacts/contactsCommand.ts', import.meta.url).pathname);
try {
    await module.contactsCommand(process.cwd(), process.argv.slice(2), process.env, line => console.log(line));
} catch (error) {
    console.log(`${error.name}: ${error.message}`);
    process.exitCode = 1;
}
