import type { Execute } from '../queries/Execute.js';
import { communeSuggestions } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { chooseCommune } from './chooseCommune.js';

/** Enough for the communes of one postal code. */
const MAX_FOUND = 40;

/** Asks which commune a text means: the obvious one, or those to choose from. */
export async function findCommunes(execute: Execute, text: string): Promise<ReturnType<typeof chooseCommune>> {
    return chooseCommune(text, (await runOperation(execute, communeSuggestions, { text, first: MAX_FOUND })).communes);
}
