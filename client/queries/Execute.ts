interface ExecuteResult {
    data?: unknown;
    errors?: readonly { message: string; extensions?: Record<string, unknown> }[] | undefined;
}

/** Runs a GraphQL document: in process on the server, over HTTP in the browser. */
export type Execute = (document: string, variables: Record<string, unknown>) => Promise<ExecuteResult>;
