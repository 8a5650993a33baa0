import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { checkPosition } from '../../directory/checkPosition.js';
import { checkStructureFilter } from '../../directory/checkStructureFilter.js';
import type { Context } from '../Context.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { StructureFilterInput } from '../inputs/StructureFilterInput.js';
import { NearbyStructureType } from '../types/NearbyStructureType.js';

@Resolver(() => NearbyStructureType)
export class NearbyStructureResolver {
    @Query(() => [NearbyStructureType], { description: 'The structures nearest to a point, nearest first; those without a position are left out.' })
    nearest(
        @Arg('position', () => PositionInput, { description: 'The point.' }) position: PositionInput,
        @Arg('filter', () => StructureFilterInput, { nullable: true, description: 'Only structures that pass.' }) filter: StructureFilterInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'At most that many, 1 to 100.' }) first: number,
        @Ctx() { directory, today }: Context,
    ) {
        checkPageSize(first);
        checkPosition(position, 'position');
        checkStructureFilter(directory, filter ?? {});
        return directory.select(filter ?? {}, today).nearest(position, first);
    }
}
