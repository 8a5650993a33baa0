import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Region } from '../../database/entities/Region.js';
import type { Context } from '../Context.js';
import { DepartementType } from '../types/DepartementType.js';
import { RegionType } from '../types/RegionType.js';

@Resolver(() => RegionType)
export class RegionResolver {
    @Query(() => [RegionType], { description: 'All regions, in order of name.' })
    regions(@Ctx() { db }: Context) {
        return db.getRepository(Region).find({ order: { nom: 'ASC' } });
    }

    @FieldResolver(() => [DepartementType], { description: 'Its départements, in order of code.' })
    departements(@Root() { code }: Region, @Ctx() { loaders }: Context) {
        return loaders.departementsByRegion.load(code);
    }
}
