import { defaultFieldResolver, getNullableType, isIntrospectionType, isListType, isObjectType, type GraphQLSchema } from 'graphql';
import type { Context } from './Context.js';

/**
 * Makes every field that gives a list ask the budget of its operation, before (is there time left?) and after
 * (how many objects?). Only lists: they are what multiplies, and the other fields then cost nothing more.
 */
export function limitWork(schema: GraphQLSchema): GraphQLSchema {
    for (const type of Object.values(schema.getTypeMap())) {
        if (!isObjectType(type) || isIntrospectionType(type)) continue;
        for (const field of Object.values(type.getFields())) {
            if (!isListType(getNullableType(field.type))) continue;
            const resolve = field.resolve ?? defaultFieldResolver;
            field.resolve = (source, args, context: Context, info) => {
                context.budget.spend(0);
                const count = (list: unknown) => {
                    if (Array.isArray(list)) context.budget.spend(list.length);
                    return list;
                };
                const result: unknown = resolve(source, args, context, info);
                return result instanceof Promise ? result.then(count) : count(result);
            };
        }
    }
    return schema;
}
