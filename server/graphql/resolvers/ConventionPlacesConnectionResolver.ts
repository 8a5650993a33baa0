import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ConventionFilter } from '../../directory/ConventionFilter.js';
import { findConventionCount } from '../../directory/findConventionCount.js';
import type { Context } from '../Context.js';
import { ConventionPlacesConnectionType } from '../types/ConventionPlacesConnectionType.js';

@Resolver(() => ConventionPlacesConnectionType)
export class ConventionPlacesConnectionResolver {
    @FieldResolver(() => Int, { description: 'Agreements of the whole list, all pages together.' })
    totalCount(@Root() { filter }: { filter: ConventionFilter }, @Ctx() { db, today }: Context) {
        return findConventionCount(db, filter, today);
    }
}
