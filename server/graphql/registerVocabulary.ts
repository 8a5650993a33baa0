import { registerEnumType } from 'type-graphql';

/** A GraphQL enum from a closed vocabulary; every value must be described, which the compiler checks. */
export function registerVocabulary<V extends string>(
    name: string,
    description: string,
    values: readonly V[],
    descriptions: Record<V, string>,
): Record<V, V> {
    const enumObject = Object.fromEntries(values.map(value => [value, value])) as Record<V, V>;
    const valuesConfig = Object.fromEntries(values.map(value => [value, { description: descriptions[value] }]));
    registerEnumType(enumObject, { name, description, valuesConfig: valuesConfig as never });
    return enumObject;
}
