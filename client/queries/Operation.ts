/** One GraphQL operation: its text, and the types of its answer and variables (used by the compiler only). */
export interface Operation<Data, Variables> {
    name: string;
    document: string;
    /** Never set: carries the types. */
    types?: { data: Data; variables: Variables };
}
