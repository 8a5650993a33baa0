import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/buildSchema.js';
import { printSchemaFile } from '../../../server/graphql/printSchemaFile.js';

const schema = buildSchema();

test('every type, field, argument, enum value and input field has a description that says something', () => {
    const missing: string[] = [];
    const check = (name: string, { description }: { description?: string | null }) => {
        if (!description || description.trim().length < 3) missing.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
        // Those that every GraphQL schema has; Query is the root, its fields tell.
        if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
        check(type.name, type);
        if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
        if (isInputObjectType(type)) for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
        if (!isObjectType(type)) continue;
        for (const field of Object.values(type.getFields())) {
            check(`${type.name}.${field.name}`, field);
            for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
    }
    expect(missing).toEqual([]);
});

test('schema/schema.graphql is what the code says: else run npm run schema', () => {
    expect(readFileSync('schema/schema.graphql', 'utf8')).toBe(printSchemaFile(schema));
});

test('the root fields of the contract are there, and none of them writes', () => {
    const fields = Object.keys(schema.getQueryType()!.getFields());
    expect(fields).toEqual(
        expect.arrayContaining([
            'regions', 'departements', 'departement', 'communes', 'commune', 'structures', 'structure', 'nearest', 'organisation', 'conventionsPlaces',
            'conventionPlaces', 'territories', 'uncoveredTerritories', 'coverageSummary', 'sources', 'source',
            'partnerships', 'synthesis', 'initiatives', 'initiative', 'dispositifs', 'dispositif', 'accords', 'accord', 'indicators', 'glossary', 'besoins', 'lignes',
        ]),
    );
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
});
