import { type DocumentNode, execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Context } from './Context.js';
import { createError } from './errors.js';
import { findForbiddenText } from './findForbiddenText.js';

export interface Operation {
    document: DocumentNode;
    variables: Readonly<Record<string, unknown>>;
    operationName: string | null;
}

/**
 * Executes a valid document, for at most `timeoutMs`: then it answers without the data, and the resolvers that
 * would still start do not. Never rejects.
 */
export async function executeOperation(schema: GraphQLSchema, operation: Operation, context: Context, timeoutMs: number): Promise<ExecutionResult> {
    const forbidden = findForbiddenText(operation.document, operation.variables);
    if (forbidden !== null) {
        return { errors: [createError('BAD_USER_INPUT', `Expected well-formed Unicode text without the character U+0000, got other text in ${forbidden}.`)] };
    }
    const execution = Promise.resolve(
        execute({
            schema,
            document: operation.document,
            variableValues: operation.variables,
            operationName: operation.operationName,
            contextValue: context,
        }),
    );
    let timer: NodeJS.Timeout | undefined;
    const timeout = new Promise<ExecutionResult>(resolve => {
        timer = setTimeout(() => {
            context.budget.stop();
            resolve({ data: null, errors: [createError('QUERY_TIMEOUT', `Expected a query that runs within ${timeoutMs} ms, got one that runs longer; ask for less at once.`)] });
        }, timeoutMs);
    });
    try {
        return await Promise.race([execution, timeout]);
    } finally {
        clearTimeout(timer);
    }
}
