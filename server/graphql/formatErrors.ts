import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { ERROR_CODES, type ErrorCode } from './errors.js';

/** Errors of our own pure code whose message is meant for the caller. */
const CALLER_MISTAKES = new Set(['InvalidRequest', 'InvalidTerritoryRequest']);

/**
 * Errors of an execution as the caller sees them: a code of the documented list, never a stack, SQL or a path.
 *
 * @param report told of each fault of ours, whole
 */
export function formatErrors(errors: readonly GraphQLError[], report: (error: unknown) => void): GraphQLFormattedError[] {
    return errors.map(error => {
        const code = findCode(error);
        if (code === 'INTERNAL') report(error.originalError ?? error);
        return {
            message: code === 'INTERNAL' ? 'Something went wrong on our side; the server has the details.' : error.message,
            ...(error.locations && { locations: error.locations }),
            ...(error.path && { path: error.path }),
            extensions: { code },
        };
    });
}

function findCode(error: GraphQLError): ErrorCode {
    // Those of a compiled document may have none.
    const code = (error.extensions as GraphQLError['extensions'] | undefined)?.code;
    if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)) return code as ErrorCode;
    const original = error.originalError;
    if (original?.name === 'SitingBusy') return 'SITING_BUSY';
    if (original && CALLER_MISTAKES.has(original.name)) return 'BAD_USER_INPUT';
    // What graphql-js itself says of a value: an argument or a variable that does not fit its type.
    if (original instanceof GraphQLError) return 'BAD_USER_INPUT';
    if (!original && error.nodes?.every(({ kind }) => kind !== Kind.FIELD)) return 'BAD_USER_INPUT';
    return 'INTERNAL';
}
