import { Arg, Ctx, FieldResolver, Float, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EARTH_RADIUS_KM } from '../../coverage/distanceKm.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import type { SitingView } from '../../territory/SitingReader.js';
import type { Context } from '../Context.js';
import { StructureKindEnum } from '../enums.js';
import { TerritoryInput } from '../inputs/TerritoryInput.js';
import { CoverageVersionsType } from '../types/CoverageVersionsType.js';
import { SitingParametersType } from '../types/SitingParametersType.js';
import { SitingType } from '../types/SitingType.js';

/** What one search counts for in the budget of an answer, in objects: at most two in one answer. */
const SEARCH_COST = 40_000;

@Resolver(() => SitingType)
export class SitingResolver {
    @Query(() => SitingType, {
        description:
            'Where k new sites would reach most people who have no known structure within reach, existing structures staying where they are, with a proven bound on what any other choice could do. Straight line. A few hundred milliseconds; with exact, up to several seconds, one proof at a time: code SITING_BUSY when the queue is full.',
    })
    siting(
        @Arg('kinds', () => [StructureKindEnum], { defaultValue: ['RESIDENCE_HABITAT_JEUNES'], description: 'Kinds that already serve people; one at least.' }) kinds: StructureKind[],
        @Arg('maxKm', () => Float, { defaultValue: 30, description: 'Reach of a site, straight-line kilometres, above 0 and at most 500; inclusive.' }) maxKm: number,
        @Arg('within', () => TerritoryInput, { nullable: true, description: 'People and candidate communes lie in this département, region or EPCI; without it, the whole country.' }) within: TerritoryInput | null,
        @Arg('k', () => Int, { defaultValue: 5, description: 'New sites, 1 to 20.' }) k: number,
        @Arg('minPopulation', () => Int, { defaultValue: 0, description: 'Only communes with at least that many inhabitants may have a site; 0 or more.' }) minPopulation: number,
        @Arg('weight', () => ID, { defaultValue: 'population', description: 'What people are counted by: an id of weights.' }) weight: string,
        @Arg('capacity', () => Int, { nullable: true, description: 'People that a site can serve, above 0; without it, no limit.' }) capacity: number | null,
        @Arg('includeUnknown', () => Boolean, { defaultValue: false, description: 'Whether people whose access is unknown count as people to be reached.' }) includeUnknown: boolean,
        @Arg('exact', () => Boolean, { defaultValue: false, description: 'Whether to look for a proof that no other choice is better.' }) exact: boolean,
        @Ctx() { siting, budget }: Context,
    ): Promise<SitingView> {
        budget.spend(SEARCH_COST);
        return siting.siting({ kinds: [...new Set(kinds)], maxKm, within: within ?? null, k, minPopulation, weight, capacity: capacity ?? null, includeUnknown, exact });
    }

    @FieldResolver(() => SitingParametersType, { description: 'What they were sought with.' })
    parameters(@Root() { request }: SitingView): SitingParametersType {
        return { ...request, kinds: [...request.kinds], earthRadiusKm: EARTH_RADIUS_KM };
    }

    @FieldResolver(() => CoverageVersionsType, { description: 'What it was computed from.' })
    versions(@Ctx() { dataVersions }: Context) {
        return dataVersions;
    }

    @FieldResolver(() => String, { description: 'Day of the computation, in France.' })
    computedOn(@Ctx() { today }: Context) {
        return today;
    }
}
