import { getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLObjectType, type GraphQLSchema, isObjectType, isRequiredArgument } from 'graphql';

export interface WalkQuery {
    /** What it is for: `Query.structures`, or the field of a type that no root reaches within the depth. */
    name: string;
    document: string;
}

/**
 * Writes queries that ask every field of every object type of a schema: from each root field down to a depth, then, for what
 * lies deeper, along the shortest way to it.
 *
 * @param sample literal for an argument, or null when there is none: then an optional one is left out, a required one refused
 */
export function walkSchema(schema: GraphQLSchema, depth: number, sample: (owner: string, argument: GraphQLArgument) => string | null): { queries: WalkQuery[]; asked: Set<string> } {
    const asked = new Set<string>();
    const call = (type: GraphQLObjectType, field: GraphQLField<unknown, unknown>) => {
        const values = field.args.flatMap(argument => {
            const literal = sample(`${type.name}.${field.name}`, argument);
            if (literal === null && isRequiredArgument(argument)) throw new Error(`Expected a sample of ${type.name}.${field.name}(${argument.name}), got none.`);
            return literal === null ? [] : `${argument.name}: ${literal}`;
        });
        return field.name + (values.length > 0 ? `(${values.join(', ')})` : '');
    };
    // One field of several types may be asked with different arguments only under an alias; within one type it is always the same.
    const select = (type: GraphQLObjectType, below: number): string =>
        Object.values(type.getFields())
            .flatMap(field => {
                const child = getNamedType(field.type);
                if (isObjectType(child) && below === 0) return [];
                asked.add(`${type.name}.${field.name}`);
                return isObjectType(child) ? `${call(type, field)} { ${select(child, below - 1)} }` : call(type, field);
            })
            .concat('__typename')
            .join(' ');
    const root = schema.getQueryType()!;
    const queries: WalkQuery[] = [];
    const ways = new Map<GraphQLObjectType, string[]>([[root, []]]);
    for (const [type, way] of ways) {
        for (const field of Object.values(type.getFields())) {
            const child = getNamedType(field.type);
            if (isObjectType(child) && !ways.has(child)) ways.set(child, [...way, call(type, field)]);
        }
    }
    const wrap = (way: readonly string[], inside: string) => `{ ${way.map(step => `${step} { `).join('')}${inside}${' }'.repeat(way.length)} }`;
    for (const field of Object.values(root.getFields())) {
        const child = getNamedType(field.type);
        asked.add(`Query.${field.name}`);
        queries.push({ name: `Query.${field.name}`, document: wrap([call(root, field)], isObjectType(child) ? select(child, depth) : '') });
    }
    for (const [type, way] of ways) {
        const missing = Object.values(type.getFields()).filter(field => !asked.has(`${type.name}.${field.name}`));
        if (missing.length > 0) queries.push({ name: type.name, document: wrap(way, select(type, 1)) });
    }
    return { queries, asked };
}
