import { type GraphQLSchema, printSchema } from 'graphql';

/** The text of schema/schema.graphql. */
export function printSchemaFile(schema: GraphQLSchema): string {
    return `# Emitted by "npm run schema" from server/graphql: do not edit.\n\n${printSchema(schema)}\n`;
}
