import { GraphQLError } from 'graphql';

/** Every `extensions.code` that the API answers with, and when. Written out in docs/decisions/0004-api.md. */
export const ERROR_CODES = {
    BAD_REQUEST: 'The HTTP request is not a GraphQL request.',
    BAD_USER_INPUT: 'An argument or a variable is not acceptable; the message says what was expected.',
    GRAPHQL_PARSE_FAILED: 'The document is not GraphQL.',
    GRAPHQL_VALIDATION_FAILED: 'The document does not fit the schema.',
    OPERATION_RESOLUTION_FAILURE: 'The document holds several operations and none was chosen.',
    QUERY_TOO_DEEP: 'Fields are nested too deep.',
    TOO_MANY_ALIASES: 'Too many aliases.',
    TOO_MANY_DIRECTIVES: 'Too many directives.',
    TOO_MANY_TOKENS: 'The document is too long.',
    TOO_MANY_REPEATED_FIELDS: 'One field is asked too many times at one place.',
    BATCHING_NOT_ALLOWED: 'Several operations in one request.',
    BODY_TOO_LARGE: 'The body of the request is too large.',
    RESULT_TOO_LARGE: 'The answer would hold too many objects.',
    QUERY_TIMEOUT: 'The query ran for too long.',
    SITING_BUSY: 'Other searches for new sites are under way and the queue is full: ask again in some seconds.',
    RATE_LIMITED: 'Too many requests from one address.',
    INTERNAL: 'A fault of ours; the details are in the log of the server.',
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error meant for the caller: its message is shown as it is, in English for what a programme sent, in French for what a person typed. */
export function createError(code: ErrorCode, message: string): GraphQLError {
    return new GraphQLError(message, { extensions: { code } });
}
