import { distance } from 'fastest-levenshtein';
import type { DataSource } from 'typeorm';
import { maxEdits } from './maxEdits.js';
import { normalizeText } from './normalizeText.js';
import { structureSearchText } from './structureSearchText.js';

const STOP_WORDS = new Set('a au aux d de des du en et l la le les sur'.split(' '));
const MAX_WORDS = 8;

/**
 * The structures that a person means by what they typed: every word begins a word of the structure's search text.
 * A word that begins none anywhere in the directory is read as the nearest words by spelling, if any is near enough.
 */
export async function findStructureIdsByText(db: DataSource, text: string): Promise<string[]> {
    const typed = normalizeText(text).split(' ').slice(0, MAX_WORDS);
    const telling = typed.filter(word => !STOP_WORDS.has(word));
    const words = [...new Set(telling.length > 0 ? telling : typed)];
    const rows: { word: string; ids: string[] | null }[] = await db.query(
        `WITH texts AS MATERIALIZED (SELECT id, ${structureSearchText} AS text FROM structure)
         SELECT word, (SELECT array_agg(id) FROM texts WHERE text LIKE '% ' || word || '%') AS ids FROM unnest($1::text[]) AS word`,
        [words],
    );
    const unknown = rows.filter(row => row.ids === null).map(row => row.word);
    const corrected = unknown.length > 0 ? await findBySpelling(db, unknown) : [];
    const lists = [...rows.flatMap(row => (row.ids === null ? [] : [row.ids])), ...corrected].map(ids => new Set(ids));
    return [...(lists[0] ?? [])].filter(id => lists.every(list => list.has(id)));
}

/** For each word, the structures that hold one of the words nearest to it: trigrams choose, edit distance decides. */
async function findBySpelling(db: DataSource, words: string[]): Promise<string[][]> {
    const rows: { word: string; near: { known: string; ids: string[] }[] | null }[] = await db.query(
        `WITH vocabulary AS MATERIALIZED (
             SELECT known, array_agg(DISTINCT id) AS ids
             FROM structure, regexp_split_to_table(btrim(${structureSearchText}), ' ') AS known GROUP BY known)
         SELECT word, (
             SELECT jsonb_agg(candidate)
             FROM (SELECT known, ids FROM vocabulary ORDER BY similarity(known, word) DESC, known LIMIT 20) candidate) AS near
         FROM unnest($1::text[]) AS word`,
        [words],
    );
    return rows.map(({ word, near }) => {
        const candidates = (near ?? []).filter(({ known }) => distance(known, word) <= maxEdits(word.length));
        const best = Math.min(...candidates.map(({ known }) => distance(known, word)));
        return candidates.filter(({ known }) => distance(known, word) === best).flatMap(({ ids }) => ids);
    });
}
