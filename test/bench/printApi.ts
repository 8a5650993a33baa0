import { getIntrospectionQuery, Lexer, parse, Source, TokenKind, validate } from 'graphql';
import { exampleQueries } from '../../client/explorer/exampleQueries.js';
import * as operations from '../../client/queries/operations.js';
import { buildSchema } from '../../server/graphql/buildSchema.js';
import { checkDocumentLimits } from '../../server/graphql/checkDocumentLimits.js';
import { defaultLimits } from '../../server/graphql/limits.js';
import { startApp } from '../helpers/startApp.js';

const range = (count: number) => Array.from({ length: count }, (_, index) => index);
const fragments = (count: number, body: (index: number) => string) => range(count).map(index => `fragment F${index} on Departement { ${body(index)} }`).join(' ');
const nest = (times: number, levels: number) => range(levels).reduce(inner => `region { departements { ${inner} } } `.repeat(times), 'nom');

const HOSTILE: Record<string, string> = {
    '5 repeated, 3 levels': `{ departements { ${nest(5, 3)} } }`,
    '5 repeated, 2 levels, 5 times': `{ ${`departements { ${nest(5, 2)} } `.repeat(5)} }`,
    '3 repeated, 5 levels': `{ departements { ${nest(3, 5)} } }`,
    '150 fragments at one place': `{ departements { ${range(150).map(index => `...F${index}`).join(' ')} } } ${fragments(150, () => 'nom')}`,
    '120 fragments in a chain': `{ departements { ...F0 } } ${fragments(120, index => (index < 119 ? `nom ...F${index + 1}` : 'nom'))}`,
    '1,450 unknown fields': `{ ${range(1_450).map(index => `departementz${index}`).join(' ')} }`,
};

function countTokens(text: string): number {
    const lexer = new Lexer(new Source(text));
    let count = 0;
    while (lexer.advance().kind !== TokenKind.EOF) count++;
    return count;
}

function median(values: number[]): number {
    return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Prints tokens, time of the check and of the validation; then the time of usual questions. Medians. */
export async function printApi(): Promise<void> {
    const line = (label: string, ...cells: unknown[]) => console.log(label.slice(0, 60).padEnd(62) + cells.map(cell => String(cell).padStart(14)).join(''));
    const schema = buildSchema();

    line('Our documents', 'tokens');
    const documents = Object.values(operations).flatMap(operation => ('document' in (operation as object) ? [operation as { name: string; document: string }] : []));
    for (const { name, document } of documents) line(`  ${name}`, countTokens(document));
    line('  introspection', countTokens(getIntrospectionQuery()));

    line('\nHostile documents', 'tokens', 'limits', 'check ms', 'validate ms');
    for (const [name, text] of Object.entries(HOSTILE)) {
        const refused = checkDocumentLimits(text, defaultLimits)?.extensions.code ?? 'pass';
        const time = (run: () => void) =>
            median(range(7).map(() => {
                const start = performance.now();
                run();
                return performance.now() - start;
            })).toFixed(1);
        line(`  ${name}`, countTokens(text), refused === 'pass' ? refused : 'refused', time(() => checkDocumentLimits(text, defaultLimits)), time(() => validate(schema, parse(text))));
    }

    const app = await startApp('occitanie');
    try {
        line('\nUsual questions over HTTP, one after the other', 'first ms', 'median ms', 'kB');
        for (const { id, query, variables } of exampleQueries) {
            const times: number[] = [];
            let size = 0;
            for (let round = 0; round < 30; round++) {
                const start = performance.now();
                size = JSON.stringify(await app.query(query, variables)).length;
                times.push(performance.now() - start);
            }
            line(`  ${id}`, times[0]!.toFixed(0), median(times).toFixed(1), (size / 1000).toFixed(1));
        }
    } finally {
        await app.close();
    }
}
