import { GraphQLScalarType } from 'graphql';
import { GraphQLDateTimeISO } from 'graphql-scalars';

/** A moment, told in UTC. */
export const DateTimeScalar = new GraphQLScalarType({
    ...GraphQLDateTimeISO.toConfig(),
    name: 'DateTime',
    description: 'A moment, ISO 8601 in UTC: yyyy-mm-ddThh:mm:ss.sssZ.',
});
