/** GraphQL over HTTP: a document that cannot be executed is 400 in the media type of GraphQL, 200 in the older application/json. */
export function statusOfRefusedDocument(accept: string | undefined): number {
    return accept?.includes('application/graphql-response+json') ? 400 : 200;
}
