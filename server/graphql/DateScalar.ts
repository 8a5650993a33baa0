import { GraphQLScalarType } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';

/** An ISO date that stays a string on both sides: no hour, no time zone, nothing to shift by a day. */
export const DateScalar = new GraphQLScalarType({
    ...GraphQLLocalDate.toConfig(),
    name: 'Date',
    description: 'A calendar date, ISO 8601: yyyy-mm-dd.',
});
