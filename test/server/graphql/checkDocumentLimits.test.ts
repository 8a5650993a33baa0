import { getIntrospectionQuery, validate, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from '../../../server/graphql/buildSchema.js';
import { checkDocumentLimits } from '../../../server/graphql/checkDocumentLimits.js';
import { defaultLimits } from '../../../server/graphql/limits.js';

const check = (source: string) => {
    const error = checkDocumentLimits(source, defaultLimits);
    return error === null ? null : { code: error.extensions.code, message: error.message };
};
const nest = (levels: number, inner = 'nom') => `${'region { departements { '.repeat(levels / 2)}${inner}${' } }'.repeat(levels / 2)}`;

test('the standard introspection query passes', () => {
    expect(check(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, schemaDescription: true, specifiedByUrl: true, directiveIsRepeatable: true }))).toBeNull();
});

test('12 levels of fields pass, one more does not', () => {
    expect(check(`{ departements { ${nest(10)} } }`)).toBeNull();
    expect(check(`{ departements { ${nest(10, 'region { nom }')} } }`)).toEqual({
        code: 'QUERY_TOO_DEEP',
        message: 'Expected at most 12 levels of fields in a document, got 13.',
    });
});

test('fragments do not hide depth, named or inline', () => {
    const fragments = Array.from({ length: 7 }, (_, index) => `fragment F${index} on Departement { region { departements { ...F${index + 1} } } }`);
    expect(check(`{ departements { ...F0 } } ${fragments.join(' ')} fragment F7 on Departement { nom }`)?.code).toBe('QUERY_TOO_DEEP');
    expect(check(`{ departements { ... { ... on Departement { ${nest(10, '... { region { nom } }')} } } } }`)?.code).toBe('QUERY_TOO_DEEP');
});

test('a fragment that spreads itself is left to validation, which refuses it, and ends', () => {
    const source = '{ departements { ...A } } fragment A on Departement { region { departements { ...B } } } fragment B on Departement { region { departements { ...A } } }';
    expect(check(source)).toBeNull();
    expect(validate(buildSchema(), parse(source)).map(({ message }) => message)).toEqual(['Cannot spread fragment "A" within itself via "B".']);
});

test('depth of introspection is counted apart, and limited too', () => {
    expect(check(`{ __schema { types { ${'ofType { '.repeat(19)} name ${'} '.repeat(19)} } } }`)).toEqual({
        code: 'QUERY_TOO_DEEP',
        message: 'Expected at most 20 levels of introspection in a document, got 22.',
    });
});

test('30 aliases pass, 31 do not', () => {
    const aliases = (count: number) => `{ ${Array.from({ length: count }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    expect(check(aliases(30))).toBeNull();
    expect(check(aliases(31))).toEqual({ code: 'TOO_MANY_ALIASES', message: 'Expected at most 30 aliases in a document, got 31.' });
});

test('20 directives pass, 21 do not', () => {
    const directives = (count: number) => `{ __typename ${'@skip(if: false) '.repeat(count)} }`;
    expect(check(directives(20))).toBeNull();
    expect(check(directives(21))).toEqual({ code: 'TOO_MANY_DIRECTIVES', message: 'Expected at most 20 directives in a document, got 21.' });
});

test('a field may be repeated 5 times at one place, directly or through fragments of the same place', () => {
    expect(check(`{ ${'__typename '.repeat(5)} }`)).toBeNull();
    expect(check(`{ ${'__typename '.repeat(6)} }`)).toEqual({
        code: 'TOO_MANY_REPEATED_FIELDS',
        message: 'Expected at most 5 times "__typename" in one selection, got 6.',
    });
    expect(check(`{ ${'... { __typename } '.repeat(6)} }`)?.code).toBe('TOO_MANY_REPEATED_FIELDS');
    expect(check(`{ ${'...F '.repeat(6)} } fragment F on Query { __typename }`)?.code).toBe('TOO_MANY_REPEATED_FIELDS');
});

test('1,500 tokens pass, more do not, and the rest of the text is not read', () => {
    expect(check(`{ ${'a '.repeat(1_498)} }`)?.code).toBe('TOO_MANY_REPEATED_FIELDS');
    expect(check(`{ ${'a '.repeat(1_499)} }`)).toEqual({
        code: 'TOO_MANY_TOKENS',
        message: 'Expected a document of at most 1500 tokens (words, names and signs), got more.',
    });
});

test('text that is not GraphQL is left to the parser', () => {
    expect(check('{ "')).toBeNull();
});
