import { resolve } from 'node:path';
import { loadSeeds } from '../../server/import/loadSeeds.js';
import { Places } from '../../server/search/Places.js';
import { SearchIndex } from '../../server/search/SearchIndex.js';
import { openGeography } from './occitanie.js';
import { seedDocuments } from './seedDocuments.js';

/** The search over the project's seeds and the whole reference geography, without a database. */
export async function openSearchIndex(): Promise<SearchIndex> {
    const { geography } = await openGeography();
    const places = new Places(geography.communes, geography.departements);
    const { documents, glossary } = await seedDocuments(loadSeeds(resolve('seeds')), geography, places);
    return SearchIndex.create(places, documents, glossary);
}
