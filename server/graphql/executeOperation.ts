import { type DocumentNode, execute, type ExecutionResult, getOperationAST, type GraphQLSchema } from 'graphql';
import type { CompiledDocuments } from './CompiledDocuments.js';
import type { Context } from './Context.js';
import { createError } from './errors.js';
import { findForbiddenText } from './findForbiddenText.js';

export interface Operation {
    document: DocumentNode;
    variables: Readonly<Record<string, unknown>>;
    operationName: string | null;
}

/** What executes: compiled documents where there are, graphql-js for all others. */
export interface Executor {
    schema: GraphQLSchema;
    /** Null: graphql-js alone. */
    compiled: CompiledDocuments | null;
}

type Result = ExecutionResult | Promise<ExecutionResult>;

/**
 * Executes a valid document, for at most `timeoutMs`: then it answers without the data, and the resolvers that
 * would still start do not. Never rejects.
 *
 * @param createContext what resolvers use, new at each call
 */
export async function executeOperation(executor: Executor, operation: Operation, createContext: () => Context, timeoutMs: number): Promise<ExecutionResult> {
    const forbidden = findForbiddenText(operation.document, operation.variables);
    if (forbidden !== null) {
        return { errors: [createError('BAD_USER_INPUT', `Expected well-formed Unicode text without the character U+0000, got other text in ${forbidden}.`)] };
    }
    let context = createContext();
    const interpret = (): Result =>
        execute({
            schema: executor.schema,
            document: operation.document,
            variableValues: operation.variables,
            operationName: operation.operationName,
            contextValue: context,
        });
    const interpretAgain = (): Result => {
        context = createContext();
        return interpret();
    };
    const execution = run(executor, operation, context, interpret, interpretAgain);
    if (!(execution instanceof Promise)) return execution;
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

/**
 * Executes the compiled document, or interprets it. Of a value that does not fit its type the compiled one speaks in other words than
 * graphql-js: such an error (no resolver threw it) has the document interpreted, so that answers do not depend on who executes.
 */
function run({ compiled }: Executor, { document, variables, operationName }: Operation, context: Context, interpret: () => Result, interpretAgain: () => Result): Result {
    const query = getOperationAST(document, operationName) ? compiled?.find(document) : null;
    if (!query) return interpret();
    const settle = (result: ExecutionResult): Result => (result.errors?.some(({ originalError }) => originalError == null) ? interpretAgain() : result);
    const result = query(undefined, context, variables) as Result;
    return result instanceof Promise ? result.then(settle) : settle(result);
}
