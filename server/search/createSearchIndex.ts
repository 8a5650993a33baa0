import type { DataSource } from 'typeorm';
import type { Places } from './Places.js';
import { readSearchDocuments } from './readSearchDocuments.js';
import { SearchIndex } from './SearchIndex.js';

/** Reads the directory once and answers from memory; call again when the data have changed. */
export async function createSearchIndex(db: DataSource, places: Places): Promise<SearchIndex> {
    const { documents, glossary } = await readSearchDocuments(db, places);
    return SearchIndex.create(places, documents, glossary);
}
