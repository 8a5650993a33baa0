import type { DataSource } from 'typeorm';
import type { CommuneSearch } from '../directory/CommuneSearch.js';
import type { Loaders } from '../directory/createLoaders.js';
import type { DirectoryIndex } from '../directory/memory/DirectoryIndex.js';
import type { CoverageReader } from '../territory/CoverageReader.js';
import type { SitingReader } from '../territory/SitingReader.js';
import type { TerritoryReader } from '../territory/TerritoryReader.js';
import type { CoverageVersionsType } from './types/CoverageVersionsType.js';
import type { SearchIndex } from '../search/SearchIndex.js';
import type { WorkBudget } from './WorkBudget.js';

/** What a resolver may use; made anew for each operation. */
export interface Context {
    db: DataSource;
    /** Structures and what surrounds them, in memory. */
    directory: DirectoryIndex;
    loaders: Loaders;
    territories: TerritoryReader;
    coverage: CoverageReader;
    siting: SitingReader;
    /** What the answers are computed from. */
    dataVersions: CoverageVersionsType;
    communeSearch: CommuneSearch;
    searchIndex: SearchIndex;
    /** ISO date in France: agreements are in force, or over, on that day. */
    today: string;
    budget: WorkBudget;
}
