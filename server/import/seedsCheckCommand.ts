import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildGeography } from '../geography/buildGeography.js';
import { readGeography } from '../geography/readGeography.js';
import { checkSeedFiles } from './checkSeedFiles.js';
import { checkSeeds } from './checkSeeds.js';
import { loadSeeds } from './loadSeeds.js';
import type { Issue } from './rules/Issue.js';

/**
 * `npm run seeds:check`: prints what the schemas and the rules find in the seeds, and how many records were looked at.
 * With `--write`, first rewrites each file in its canonical form (sorted by id, indented by four spaces).
 *
 * @returns the exit code: 1 when there is an error
 */
export async function seedsCheckCommand(root: string, words: readonly string[], print: (line: string) => void): Promise<number> {
    const seedsDir = join(root, 'seeds');
    if (words.includes('--write')) rewrite(seedsDir);
    const formIssues = checkSeedFiles(seedsDir, join(root, 'schema/seeds'));
    const geography = readGeography(await buildGeography(join(root, 'build/geography')));
    const seeds = loadSeeds(seedsDir);
    const issues = [...formIssues, ...checkSeeds(seeds, geography)];
    for (const issue of issues) print(formatIssue(issue));
    const counts = Object.entries(seeds).map(([kind, records]: [string, unknown[]]) => `${records.length} ${kind}`);
    print(`Looked at ${counts.join(', ')}.`);
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    print(`${errors} error${errors === 1 ? '' : 's'}, ${issues.length - errors} to be decided by a person.`);
    return errors > 0 ? 1 : 0;
}

/** One line for a person: severity, place, what came, what was expected, and the rule that says so. */
export function formatIssue({ severity, kind, record, field, value, expected, rule }: Issue): string {
    return `${severity}  ${kind}/${record} ${field}: got ${value}, expected ${expected} (${rule})`;
}

function rewrite(folder: string): void {
    for (const name of readdirSync(folder)) {
        const path = join(folder, name);
        if (statSync(path).isDirectory()) rewrite(path);
        else if (name.endsWith('.json')) {
            const records = JSON.parse(readFileSync(path, 'utf8')) as { id: string }[];
            writeFileSync(path, `${JSON.stringify(records.sort((a, b) => (a.id < b.id ? -1 : 1)), null, 4)}\n`);
        }
    }
}
