import { type DocumentNode, type FragmentDefinitionNode, GraphQLError, Kind, parse, type SelectionNode, type SelectionSetNode, visit } from 'graphql';
import { createError, type ErrorCode } from './errors.js';
import type { Limits } from './limits.js';

const isIntrospection = (name: string) => name === '__schema' || name === '__type';

/**
 * Refuses a document that would be dear to validate or to execute, before either: the standard rules take a time
 * that grows with the square of what is repeated. Reads the text only, not the schema.
 *
 * @returns the first excess; null when there is none, or when the text is not GraphQL (which the parser says better)
 */
export function checkDocumentLimits(source: string, limits: Limits): GraphQLError | null {
    let document: DocumentNode;
    try {
        document = parse(source, { noLocation: true, maxTokens: limits.tokens });
    } catch (error) {
        if (!(error instanceof GraphQLError) || !error.message.includes('tokens. Parsing aborted')) return null;
        return createError('TOO_MANY_TOKENS', `Expected a document of at most ${limits.tokens} tokens (words, names and signs), got more.`);
    }
    return checkCounts(document, limits) ?? checkRepeatedFields(document, limits.repeatedFields) ?? checkDepth(document, limits);
}

function createExcess(code: ErrorCode, what: string, limit: number, got: number): GraphQLError {
    return createError(code, `Expected at most ${limit} ${what} in a document, got ${got}.`);
}

function checkCounts(document: DocumentNode, limits: Limits): GraphQLError | null {
    let aliases = 0;
    let directives = 0;
    visit(document, {
        Field: ({ alias }) => void (aliases += alias === undefined ? 0 : 1),
        Directive: () => void directives++,
    });
    if (aliases > limits.aliases) return createExcess('TOO_MANY_ALIASES', 'aliases', limits.aliases, aliases);
    if (directives > limits.directives) return createExcess('TOO_MANY_DIRECTIVES', 'directives', limits.directives, directives);
    return null;
}

/** Fields and fragments of one selection, inline fragments opened: they all answer at the same place. */
function flatten(selections: readonly SelectionNode[]): Exclude<SelectionNode, { kind: Kind.INLINE_FRAGMENT }>[] {
    return selections.flatMap(selection => (selection.kind === Kind.INLINE_FRAGMENT ? flatten(selection.selectionSet.selections) : [selection]));
}

function checkRepeatedFields(document: DocumentNode, limit: number): GraphQLError | null {
    let excess: GraphQLError | null = null;
    visit(document, {
        SelectionSet({ selections }) {
            const counts = new Map<string, number>();
            for (const selection of flatten(selections)) {
                const key = selection.kind === Kind.FIELD ? (selection.alias ?? selection.name).value : `...${selection.name.value}`;
                counts.set(key, (counts.get(key) ?? 0) + 1);
            }
            for (const [key, count] of counts) {
                if (count <= limit) continue;
                const what = `times ${JSON.stringify(key.slice(0, 40))} in one selection`;
                excess ??= createError('TOO_MANY_REPEATED_FIELDS', `Expected at most ${limit} ${what}, got ${count}.`);
            }
        },
    });
    return excess;
}

function checkDepth(document: DocumentNode, limits: Limits): GraphQLError | null {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    const known = new Map<string, number>();

    /** @param ofIntrospection which of the two depths: below `__schema` and `__type`, or elsewhere */
    const depthOf = ({ selections }: SelectionSetNode, ofIntrospection: boolean, inside: boolean): number =>
        Math.max(
            0,
            ...selections.map(selection => {
                if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, ofIntrospection, inside);
                if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value, ofIntrospection, inside);
                const below = inside || isIntrospection(selection.name.value);
                if (below && !ofIntrospection) return 0;
                const depth = selection.selectionSet ? depthOf(selection.selectionSet, ofIntrospection, below) : 0;
                return ofIntrospection && !below ? depth : depth + 1;
            }),
        );
    const depthOfFragment = (name: string, ofIntrospection: boolean, inside: boolean): number => {
        const key = `${name} ${ofIntrospection} ${inside}`;
        const depth = known.get(key);
        if (depth !== undefined) return depth;
        known.set(key, 0); // A cycle ends here; validation refuses it.
        const fragment = fragments.get(name);
        const found = fragment === undefined ? 0 : depthOf(fragment.selectionSet, ofIntrospection, inside);
        known.set(key, found);
        return found;
    };

    for (const definition of document.definitions) {
        if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
        const depth = depthOf(definition.selectionSet, false, false);
        if (depth > limits.depth) return createExcess('QUERY_TOO_DEEP', 'levels of fields', limits.depth, depth);
        const introspection = depthOf(definition.selectionSet, true, false);
        if (introspection > limits.introspectionDepth) {
            return createExcess('QUERY_TOO_DEEP', 'levels of introspection', limits.introspectionDepth, introspection);
        }
    }
    return null;
}
