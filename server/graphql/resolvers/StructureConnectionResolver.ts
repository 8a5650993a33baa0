import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReadStructureFilter } from '../../directory/createStructureQuery.js';
import { findStructureCount } from '../../directory/findStructureCount.js';
import type { Context } from '../Context.js';
import { StructureConnectionType, StructureFacetsType } from '../types/StructureConnectionType.js';

@Resolver(() => StructureConnectionType)
export class StructureConnectionResolver {
    @FieldResolver(() => Int, { description: 'Structures of the whole list, all pages together.' })
    totalCount(@Root() { filter }: { filter: ReadStructureFilter }, @Ctx() { db, today }: Context) {
        return findStructureCount(db, filter, today);
    }

    @FieldResolver(() => StructureFacetsType, { description: 'Counts for the filters.' })
    facets(@Root() { filter }: { filter: ReadStructureFilter }) {
        return { filter };
    }
}
