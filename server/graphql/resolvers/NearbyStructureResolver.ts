import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { checkPosition } from '../../directory/checkPosition.js';
import type { NearbyStructureId } from '../../directory/findNearest.js';
import type { Context } from '../Context.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { StructureFilterInput } from '../inputs/StructureFilterInput.js';
import { NearbyStructureType } from '../types/NearbyStructureType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => NearbyStructureType)
export class NearbyStructureResolver {
    @Query(() => [NearbyStructureType], { description: 'The structures nearest to a point, nearest first; those without a position are left out.' })
    nearest(
        @Arg('position', () => PositionInput, { description: 'The point.' }) position: PositionInput,
        @Arg('filter', () => StructureFilterInput, { nullable: true, description: 'Only structures that pass.' }) filter: StructureFilterInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most that many, 1 to 100.' }) first: number,
        @Ctx() { loaders }: Context,
    ) {
        checkPageSize(first);
        checkPosition(position, 'position');
        return loaders.nearest.load({ position, filter: filter ?? null, first });
    }

    @FieldResolver(() => StructureType, { description: 'The structure.' })
    structure(@Root() { structureId }: NearbyStructureId, @Ctx() { loaders }: Context) {
        return loaders.structure.load(structureId);
    }
}
