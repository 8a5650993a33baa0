import {
    buildSchema, getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isScalarType, Kind, parse, print,
    stripIgnoredCharacters, typeFromAST, validate,
} from 'graphql';
import type { DocumentNode, FragmentDefinitionNode, GraphQLNamedType, GraphQLObjectType, GraphQLOutputType, GraphQLSchema, GraphQLType, OperationDefinitionNode, SelectionSetNode } from 'graphql';

export interface QueryFile {
    path: string;
    text: string;
}

const SCALARS: Record<string, string> = { ID: 'string', String: 'string', Date: 'string', DateTime: 'string', Int: 'number', Float: 'number', Boolean: 'boolean' };

/**
 * Prints the TypeScript of the operations: one constant and two types each, one interface per fragment.
 * Covers what our schema uses (object types, enums, inputs); an interface or a union is refused.
 *
 * @throws Error with every reason when an operation does not fit the schema
 */
export function printOperations(schemaText: string, files: readonly QueryFile[]): string {
    const schema = buildSchema(schemaText);
    const definitions = files.flatMap(({ text }) => parse(text).definitions);
    const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
    const errors = validate(schema, document);
    if (errors.length) throw new Error(`Expected operations that fit the schema, got:\n${errors.map(error => error.toString()).join('\n')}`);

    const fragments = new Map(definitions.filter(node => node.kind === Kind.FRAGMENT_DEFINITION).map(node => [node.name.value, node]));
    const operations = definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
    const named = new Map<string, GraphQLNamedType>();
    const body = [
        ...[...fragments.values()].sort(byName).map(node => printFragment(schema, node, named)),
        ...operations.sort(byName).map(node => printOperation(schema, node, fragments, named)),
    ];
    const types = printNamedTypes(named);
    return ['// Written by `npm run queries` from schema/schema.graphql and client/queries/**/*.graphql: do not edit.',
        "import type { Operation } from './Operation.js';", ...types, ...body, ''].join('\n\n');
}

function byName(a: OperationDefinitionNode | FragmentDefinitionNode, b: OperationDefinitionNode | FragmentDefinitionNode): number {
    return a.name!.value < b.name!.value ? -1 : 1;
}

function printFragment(schema: GraphQLSchema, node: FragmentDefinitionNode, named: Map<string, GraphQLNamedType>): string {
    const type = schema.getType(node.typeCondition.name.value) as GraphQLObjectType;
    return `export type ${node.name.value} = ${printSelection(type, node.selectionSet, named, '')};`;
}

function printOperation(
    schema: GraphQLSchema, node: OperationDefinitionNode, fragments: Map<string, FragmentDefinitionNode>, named: Map<string, GraphQLNamedType>,
): string {
    const name = node.name!.value;
    const used = new Set<string>();
    collectFragments(node.selectionSet, fragments, used);
    const source = [print(node), ...[...used].sort().map(fragment => print(fragments.get(fragment)!))].join('\n');
    const variables = (node.variableDefinitions ?? []).map(({ variable, type, defaultValue }) => {
        const resolved = typeFromAST(schema, type as never) as GraphQLType;
        return `${variable.name.value}${isNonNullType(resolved) && !defaultValue ? '' : '?'}: ${printType(resolved, named)}`;
    });
    const constant = name[0]!.toLowerCase() + name.slice(1);
    return [
        `export type ${name}Data = ${printSelection(schema.getQueryType()!, node.selectionSet, named, '')};`,
        `export type ${name}Variables = ${variables.length ? `{ ${variables.join('; ')} }` : 'Record<string, never>'};`,
        `export const ${constant}: Operation<${name}Data, ${name}Variables> = {\n    name: '${name}',\n    document: ${quote(stripIgnoredCharacters(source))},\n};`,
    ].join('\n\n');
}

function collectFragments(set: SelectionSetNode, fragments: Map<string, FragmentDefinitionNode>, used: Set<string>): void {
    for (const selection of set.selections) {
        if (selection.kind === Kind.FRAGMENT_SPREAD) {
            if (used.has(selection.name.value)) continue;
            used.add(selection.name.value);
            collectFragments(fragments.get(selection.name.value)!.selectionSet, fragments, used);
        } else if (selection.selectionSet) collectFragments(selection.selectionSet, fragments, used);
    }
}

function printSelection(type: GraphQLObjectType, set: SelectionSetNode, named: Map<string, GraphQLNamedType>, indent: string): string {
    const spreads: string[] = [];
    const fields: string[] = [];
    const inner = `${indent}    `;
    for (const selection of set.selections) {
        if (selection.kind === Kind.INLINE_FRAGMENT) throw new Error(`Expected no inline fragment, got one on ${type.name}.`);
        if (selection.kind === Kind.FRAGMENT_SPREAD) spreads.push(selection.name.value);
        else {
            const field = type.getFields()[selection.name.value]!;
            const value = printField(field.type, selection.selectionSet, named, inner);
            fields.push(`${inner}${(selection.alias ?? selection.name).value}: ${value};`);
        }
    }
    const own = fields.length ? `{\n${fields.join('\n')}\n${indent}}` : null;
    return [...spreads, ...(own ? [own] : [])].join(' & ');
}

function printField(type: GraphQLOutputType, set: SelectionSetNode | undefined, named: Map<string, GraphQLNamedType>, indent: string): string {
    if (!set) return printType(type, named);
    const object = getNamedType(type);
    if (!isObjectType(object)) throw new Error(`Expected an object type, got ${object.name}.`);
    return wrap(type, printSelection(object, set, named, indent));
}

function printType(type: GraphQLType, named: Map<string, GraphQLNamedType>): string {
    const name = getNamedType(type);
    if (!isScalarType(name)) named.set(name.name, name);
    return wrap(type, SCALARS[name.name] ?? name.name);
}

function wrap(type: GraphQLType, inside: string): string {
    if (isNonNullType(type)) return wrap(type.ofType, inside).replace(/ \| null$/, '');
    if (isListType(type)) {
        const item = wrap(type.ofType, inside);
        return `${item.endsWith(' | null') ? `(${item})` : item}[] | null`; // an intersection has its parentheses already
    }
    return `${inside.includes(' & ') ? `(${inside})` : inside} | null`;
}

function printNamedTypes(named: Map<string, GraphQLNamedType>): string[] {
    const printed = new Map<string, string>();
    for (const [name, type] of named) { // an input adds the types of its fields while we read
        if (isEnumType(type)) printed.set(name, `export type ${name} = ${type.getValues().map(value => `'${value.name}'`).join(' | ')};`);
        if (isInputObjectType(type)) {
            const fields = Object.values(type.getFields()).map(field => `    ${field.name}${isNonNullType(field.type) ? '' : '?'}: ${printType(field.type, named)};`);
            printed.set(name, `export interface ${name} {\n${fields.join('\n')}\n}`);
        }
    }
    return [...printed].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text);
}

function quote(text: string): string {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
