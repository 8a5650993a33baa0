import type { Execute } from './Execute.js';
import type { Operation } from './Operation.js';
import { RefusedRequest } from './RefusedRequest.js';

/**
 * Runs an operation and gives its data.
 *
 * @throws RefusedRequest with the words of the API when it refuses what was asked
 * @throws Error naming the operation when the API answers with an error or without data
 */
export async function runOperation<Data, Variables extends object>(
    execute: Execute, operation: Operation<Data, Variables>, variables: Variables,
): Promise<Data> {
    const { data, errors } = await execute(operation.document, variables as Record<string, unknown>);
    if (errors?.length && errors.every(({ extensions }) => extensions?.code === 'BAD_USER_INPUT')) {
        throw new RefusedRequest(errors.map(({ message }) => message).join(' '));
    }
    if (errors?.length) throw new Error(`Expected ${operation.name} to succeed, got: ${errors.map(({ message }) => message).join('; ')}`);
    if (data === null || data === undefined) throw new Error(`Expected data from ${operation.name}, got none.`);
    return data as Data;
}
