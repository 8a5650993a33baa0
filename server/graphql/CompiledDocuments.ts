import { type DocumentNode, type GraphQLSchema, Kind } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { countFields } from './countFields.js';

type Compiled = CompiledQuery['query'];

/** Documents that are remembered, and with how many fields one is compiled at most. */
interface Bounds {
    documents: number;
    fields: number;
}

/**
 * Compiles documents that are asked again into functions that execute them (graphql-jit): the second time, so that a document which
 * is asked once costs nothing. Decided once for each: what is too large, asks the schema about itself, holds several operations or
 * cannot be compiled is executed by graphql-js, always.
 */
export class CompiledDocuments {
    /** In order of last use. null: asked once. false: never to be compiled. */
    private readonly known = new Map<DocumentNode, Compiled | null | false>();

    constructor(
        private readonly schema: GraphQLSchema,
        private readonly bounds: Bounds = { documents: 200, fields: 1_000 },
    ) {}

    /** @param document valid, and the same object each time that it is asked. @returns null when graphql-js is to execute it */
    find(document: DocumentNode): Compiled | null {
        const known = this.known.get(document);
        const next = known === undefined ? null : known === null ? this.compile(document) : known;
        this.known.delete(document);
        this.known.set(document, next);
        if (this.known.size > this.bounds.documents) for (const oldest of this.known.keys()) if (this.known.delete(oldest)) break;
        return next || null;
    }

    private compile(document: DocumentNode): Compiled | false {
        const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
        if (operations.length !== 1 || countFields(document) > this.bounds.fields) return false;
        const compiled = compileQuery(this.schema, document, undefined, { disablingCapturingStackErrors: true });
        return isCompiledQuery(compiled) ? compiled.query : false;
    }
}
