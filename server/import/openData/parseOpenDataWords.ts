import { parseArgs } from 'node:util';
import { StartError } from '../../StartError.js';

export type OpenDataRequest =
    | { verb: 'unml'; file: string; matches: ReadonlyMap<string, string>; facts: SourceFacts; write: boolean }
    | { verb: 'dila'; file: string; servicesFile: string; matches: ReadonlyMap<string, string>; facts: SourceFacts; write: boolean }
    | { verb: 'weights'; file: string; column: string; id: string; label: string; facts: SourceFacts; write: boolean }
    | { verb: 'list' }
    | { verb: 'remove'; id: string; write: boolean };

/** What the operator says of a file; null: not said. */
interface SourceFacts {
    date: string | null;
    publisher: string | null;
    licence: string | null;
}

const OPEN_DATA_USAGE = `Expected one of:
  npm run open-data -- unml <coverage.csv> [--date yyyy-mm-dd] [--licence …] [--match <code of the file>=<id of a Mission Locale, or none>]… [--write]
  npm run open-data -- dila <competence.csv> --services <base-locale.json> [--date yyyy-mm-dd] [--match …]… [--write]
  npm run open-data -- weights <communes.csv> --column <name> --id <slug> --label <what it counts> [--source …] [--licence …] [--date yyyy-mm-dd] [--write]
  npm run open-data -- list
  npm run open-data -- remove <id> [--write]
Without --write nothing is written: the report says what would be.`;

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const OPTIONS = {
    unml: ['date', 'licence', 'match', 'write'],
    dila: ['date', 'services', 'match', 'write'],
    weights: ['column', 'id', 'label', 'source', 'licence', 'date', 'write'],
    list: [],
    remove: ['write'],
} as const;

/**
 * Reads the words of the command.
 *
 * @throws StartError with the commands, or with the option that is wrong
 */
export function parseOpenDataWords(words: readonly string[]): OpenDataRequest {
    const { verb, target, values } = split(words);
    for (const name of Object.keys(values)) {
        if (!(OPTIONS[verb] as readonly string[]).includes(name)) throw new StartError(`Expected no --${name} with ${verb}. ${OPEN_DATA_USAGE}`);
    }
    if ((target === undefined) !== (verb === 'list')) throw new StartError(OPEN_DATA_USAGE);
    const write = values.write === true;
    const facts = { date: readDate(values.date), publisher: values.source ?? null, licence: values.licence ?? null };
    const need = (name: 'services' | 'column' | 'label') => {
        const value = values[name]?.trim();
        if (value) return value;
        throw new StartError(`Expected --${name} with ${verb}, got none. ${OPEN_DATA_USAGE}`);
    };
    switch (verb) {
        case 'unml':
            return { verb, file: target!, matches: readMatches(values.match), facts, write };
        case 'dila':
            return { verb, file: target!, servicesFile: need('services'), matches: readMatches(values.match), facts, write };
        case 'weights':
            return { verb, file: target!, column: need('column'), id: readWeightsId(values.id), label: need('label'), facts, write };
        case 'list':
            return { verb };
        case 'remove':
            return { verb, id: target!, write };
    }
}

function split(words: readonly string[]) {
    try {
        const text = { type: 'string' } as const;
        const { positionals, values } = parseArgs({
            args: [...words],
            allowPositionals: true,
            options: { date: text, services: text, column: text, id: text, label: text, source: text, licence: text, match: { type: 'string', multiple: true }, write: { type: 'boolean' } },
        });
        const [verb, target, ...rest] = positionals;
        if (rest.length === 0 && verb !== undefined && Object.hasOwn(OPTIONS, verb)) return { verb: verb as keyof typeof OPTIONS, target, values };
    } catch (error) {
        throw new StartError(`${(error as Error).message.split('\n')[0]}. ${OPEN_DATA_USAGE}`);
    }
    throw new StartError(OPEN_DATA_USAGE);
}

function readDate(text: string | undefined): string | null {
    if (text === undefined) return null;
    const day = new Date(`${text}T00:00:00Z`);
    // 2024-02-30 is read as 1 March: not the day that was typed.
    if (/^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)) return text;
    throw new StartError(`Expected --date as yyyy-mm-dd, got "${text}".`);
}

function readWeightsId(id: string | undefined): string {
    if (id && SLUG.test(id) && !['unml', 'dila', 'population'].includes(id)) return id;
    throw new StartError(`Expected --id in lower-case letters, digits and single hyphens, other than unml, dila and population, got "${id ?? ''}".`);
}

function readMatches(list: readonly string[] | undefined): ReadonlyMap<string, string> {
    return new Map(
        (list ?? []).map(pair => {
            const [, key, id] = /^(.+)=([^=]+)$/.exec(pair) ?? [];
            if (key && id) return [key, id] as const;
            throw new StartError(`Expected --match <code of the file>=<id of a Mission Locale of the directory>, got "${pair}".`);
        }),
    );
}
