import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { Context } from './Context.js';

type Method = (...parts: unknown[]) => unknown;

/**
 * Calls the methods of resolver classes that take the record, or the record and the context, without the frame that type-graphql puts
 * around every call (it sorts and copies the parameters each time): what a list of 100 records asks 200 times. The others keep it.
 */
export function resolveDirectly(schema: GraphQLSchema): GraphQLSchema {
    const { fieldResolvers, objectTypes } = getMetadataStorage();
    for (const { kind, target, methodName, schemaName, params = [], middlewares = [], roles, getObjectType, resolverClassMetadata } of fieldResolvers) {
        if (kind !== 'external' || middlewares.length > 0 || roles) continue;
        const recordType = (getObjectType ?? resolverClassMetadata?.getObjectType)?.();
        const type = schema.getType(objectTypes.find(({ target: owner }) => owner === recordType)?.name ?? '');
        const field = isObjectType(type) ? type.getFields()[schemaName] : undefined;
        const parts = [...params].sort((a, b) => a.index - b.index).map(param => ((param.kind === 'root' || param.kind === 'context') && param.propertyName === undefined ? param.kind : 'other'));
        const resolve = createResolve(Reflect.construct(target, []) as Record<string, Method>, methodName, parts.join(' '));
        if (field && resolve) field.resolve = resolve;
    }
    return schema;
}

function createResolve(resolver: Record<string, Method>, method: string, parts: string): GraphQLFieldResolver<unknown, Context> | null {
    if (parts === 'root') return record => resolver[method]!(record);
    if (parts === 'root context') return (record, _args, context) => resolver[method]!(record, context);
    return null;
}
