import { type DocumentNode, type ExecutionResult, GraphQLError, parse, validate } from 'graphql';
import type { DataSource } from 'typeorm';
import type { CommuneSearch } from '../directory/CommuneSearch.js';
import { createLoaders, type Loaders } from '../directory/createLoaders.js';
import type { DirectoryMemory } from '../directory/memory/DirectoryMemory.js';
import { buildSchema } from './buildSchema.js';
import { CompiledDocuments } from './CompiledDocuments.js';
import type { Context } from './Context.js';
import { executeOperation } from './executeOperation.js';
import { formatErrors } from './formatErrors.js';
import type { Limits } from './limits.js';
import { limitWork } from './limitWork.js';
import { resolveDirectly } from './resolveDirectly.js';
import type { CoverageReader } from '../territory/CoverageReader.js';
import type { SitingReader } from '../territory/SitingReader.js';
import type { TerritoryReader } from '../territory/TerritoryReader.js';
import type { SearchIndex } from '../search/SearchIndex.js';
import type { CoverageVersionsType } from './types/CoverageVersionsType.js';
import { WorkBudget } from './WorkBudget.js';

export interface ApiOptions {
    db: DataSource;
    directory: DirectoryMemory;
    territories: TerritoryReader;
    coverage: CoverageReader;
    siting: SitingReader;
    dataVersions: CoverageVersionsType;
    communeSearch: CommuneSearch;
    searchIndex: SearchIndex;
    limits: Limits;
    /** ISO date in France. */
    today: () => string;
    report: (error: unknown) => void;
}

export type Api = ReturnType<typeof createApi>;

/** The API without HTTP: the schema, and two ways to execute, each operation with its own loaders and budget. */
export function createApi(options: ApiOptions) {
    const schema = limitWork(resolveDirectly(buildSchema()));
    const executor = { schema, compiled: new CompiledDocuments(schema) };
    const documents = new Map<string, DocumentNode>();
    const report = options.report;

    function createContext(maxObjects: number): Context {
        const today = options.today();
        const directory = options.directory.current;
        const { db, territories, coverage, siting, dataVersions, communeSearch, searchIndex } = options;
        let loaders: Loaders | null = null;
        return {
            db, directory, territories, coverage, siting, dataVersions, communeSearch, searchIndex, today, budget: new WorkBudget(maxObjects),
            // Many questions are answered from memory alone.
            get loaders() {
                return (loaders ??= createLoaders(db, directory));
            },
        };
    }

    function readDocument(text: string): DocumentNode {
        const known = documents.get(text);
        if (known) return known;
        const document = parse(text);
        const errors = validate(schema, document);
        if (errors.length > 0) throw new Error(`Expected a document that fits the schema, got: ${errors.map(error => error.message).join(' ')}`);
        documents.set(text, document);
        return document;
    }

    return {
        schema,
        /** For a request from outside: the document is parsed, limited and validated already. */
        async executeLimited(document: DocumentNode, variables: Record<string, unknown>, operationName: string | null) {
            const result = await executeOperation(executor, { document, variables, operationName }, () => createContext(options.limits.objects), options.limits.timeoutMs);
            return { ...result, ...(result.errors && { errors: formatErrors(result.errors, report) }) };
        },
        /** For our own pages: a fixed set of documents, each validated once. @throws Error when a document does not fit the schema */
        async execute(text: string, variables: Record<string, unknown> = {}): Promise<ExecutionResult> {
            const result = await executeOperation(executor, { document: readDocument(text), variables, operationName: null }, () => createContext(Infinity), 30_000);
            if (!result.errors) return result;
            return { ...result, errors: formatErrors(result.errors, report).map(error => new GraphQLError(error.message, { path: error.path, extensions: error.extensions })) };
        },
    };
}
