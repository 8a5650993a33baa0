import { distance } from 'fastest-levenshtein';
import type { DataSource } from 'typeorm';
import { maxEdits } from './maxEdits.js';
import { normalizeText } from './normalizeText.js';
import { structureSearchText } from './structureSearchText.js';

const STOP_WORDS = new Set('a au aux d de des du en et l la le les sur'.split(' '));
const MAX_WORDS = 8;

/**
 * Reads what a person typed as words of the directory. Each word gives the beginnings of words that stand for it:
 * itself when a structure has it, else the nearest words by spelling, else none. Decided on the whole directory,
 * so that a list and its facets read the text in the same way.
 */
export async function findSearchWords(db: DataSource, text: string): Promise<string[][]> {
    const typed = normalizeText(text).split(' ').slice(0, MAX_WORDS);
    const telling = typed.filter(word => !STOP_WORDS.has(word));
    const words = [...new Set(telling.length > 0 ? telling : typed)];
    const rows: { word: string; known: boolean }[] = await db.query(
        `WITH texts AS MATERIALIZED (SELECT ${structureSearchText} AS text FROM structure)
         SELECT word, EXISTS (SELECT 1 FROM texts WHERE text LIKE '% ' || word || '%') AS known FROM unnest($1::text[]) AS word`,
        [words],
    );
    const unknown = rows.filter(row => !row.known).map(row => row.word);
    const corrections = unknown.length > 0 ? await findCorrections(db, unknown) : new Map<string, string[]>();
    return words.map(word => corrections.get(word) ?? [word]);
}

async function findCorrections(db: DataSource, words: string[]): Promise<Map<string, string[]>> {
    const rows: { word: string; candidates: string[] }[] = await db.query(
        `WITH vocabulary AS MATERIALIZED (
             SELECT DISTINCT known FROM structure, regexp_split_to_table(btrim(${structureSearchText}), ' ') AS known)
         SELECT word, array(SELECT known FROM vocabulary ORDER BY similarity(known, word) DESC, known LIMIT 20) AS candidates
         FROM unnest($1::text[]) AS word`,
        [words],
    );
    return new Map(
        rows.map(({ word, candidates }) => {
            const near = candidates.filter(candidate => distance(candidate, word) <= maxEdits(word.length));
            const best = Math.min(...near.map(candidate => distance(candidate, word)));
            return [word, near.filter(candidate => distance(candidate, word) === best)];
        }),
    );
}
