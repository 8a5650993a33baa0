import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ReadStructureFilter } from '../../directory/createStructureQuery.js';
import { findDepartementCounts } from '../../directory/findDepartementCounts.js';
import { findKindCounts } from '../../directory/findKindCounts.js';
import type { Context } from '../Context.js';
import { DepartementCountType } from '../types/DepartementCountType.js';
import { KindCountType } from '../types/KindCountType.js';
import { StructureFacetsType } from '../types/StructureConnectionType.js';

@Resolver(() => StructureFacetsType)
export class StructureFacetsResolver {
    @FieldResolver(() => [KindCountType], { description: 'Structures of each kind that has some; the filter of kinds is off.' })
    kinds(@Root() { filter }: { filter: ReadStructureFilter }, @Ctx() { db, today }: Context) {
        return findKindCounts(db, filter, today);
    }

    @FieldResolver(() => [DepartementCountType], { description: 'Structures of each département that has some; the filter of départements is off.' })
    departements(@Root() { filter }: { filter: ReadStructureFilter }, @Ctx() { db, today }: Context) {
        return findDepartementCounts(db, filter, today);
    }
}
