/** Builds the client and the server, in a process of its own: its memory is given back, and a signal ends it at once. */
import { createBuilder } from 'vite';

const builder = await createBuilder({ root: process.argv[2], logLevel: 'warn' }, null);
await builder.buildApp();
