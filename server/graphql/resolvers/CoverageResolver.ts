import { Arg, Ctx, FieldResolver, Float, ID, Query, Resolver, Root } from 'type-graphql';
import { ROAD_FACTOR, ROAD_SPEED_KMH } from '../../coverage/estimateRoad.js';
import { EARTH_RADIUS_KM } from '../../coverage/distanceKm.js';
import type { DistanceMeasure, StructureKind, TerritoryLevel } from '../../domain/vocabulary.js';
import type { CoverageView } from '../../territory/CoverageReader.js';
import type { Context } from '../Context.js';
import { DistanceMeasureEnum } from '../coverageEnums.js';
import { StructureKindEnum, TerritoryLevelEnum } from '../enums.js';
import { TerritoryInput } from '../inputs/TerritoryInput.js';
import { CoverageParametersType } from '../types/CoverageParametersType.js';
import { CoverageTerritoryType } from '../types/CoverageTerritoryType.js';
import { CoverageType } from '../types/CoverageType.js';
import { CoverageVersionsType } from '../types/CoverageVersionsType.js';
import { WeightType } from '../types/WeightType.js';

/** What one computation counts for in the budget of an answer, in objects: a hundred milliseconds for the whole country, at most ten in one answer. */
const COMPUTATION_COST = 10_000;

@Resolver(() => CoverageType)
export class CoverageResolver {
    @Query(() => CoverageType, {
        description: 'How far people are from the nearest structure of some kinds, by territory: distance, competence and places, each computed apart. A territory without any structure keeps its row; unknown is null and counted apart.',
    })
    coverage(
        @Arg('kinds', () => [StructureKindEnum], { defaultValue: ['RESIDENCE_HABITAT_JEUNES'], description: 'One at least; the nearest structure of any of them counts.' }) kinds: StructureKind[],
        @Arg('level', () => TerritoryLevelEnum, { defaultValue: 'MISSION_LOCALE', description: 'How the country is cut; COMMUNE needs within.' }) level: TerritoryLevel,
        @Arg('within', () => TerritoryInput, { nullable: true, description: 'Only territories with a commune in this département, region or EPCI; they are whole, even across its limit.' }) within: TerritoryInput | null,
        @Arg('maxKm', () => Float, { defaultValue: 30, description: 'Threshold, kilometres of the measure, above 0 and at most 500; inclusive.' }) maxKm: number,
        @Arg('measure', () => DistanceMeasureEnum, { defaultValue: 'STRAIGHT_LINE', description: 'How kilometres are counted.' }) measure: DistanceMeasure,
        @Arg('bandsKm', () => [Float], { defaultValue: [10, 20, 30, 50], description: 'Upper limits of the bands, rising, at most 12 of them, above 0 and at most 500 kilometres; after the last one comes an open band.' }) bandsKm: number[],
        @Arg('weight', () => ID, { defaultValue: 'population', description: 'What people are counted by: an id of weights.' }) weight: string,
        @Ctx() { coverage, budget, today }: Context,
    ): CoverageView {
        budget.spend(COMPUTATION_COST);
        return coverage.coverage({ kinds: [...new Set(kinds)], level, within: within ?? null, maxKm, measure, bandsKm, weight }, today);
    }

    @Query(() => [WeightType], { description: 'What people can be counted by: the total population first, then the imported sets.' })
    weights(@Ctx() { coverage }: Context) {
        return coverage.weights();
    }

    @FieldResolver(() => CoverageParametersType, { description: 'What it was computed with.' })
    parameters(@Root() { request }: CoverageView): CoverageParametersType {
        return { ...request, kinds: [...request.kinds], bandsKm: [...request.bandsKm], earthRadiusKm: EARTH_RADIUS_KM, roadFactor: ROAD_FACTOR, roadSpeedKmH: ROAD_SPEED_KMH };
    }

    @FieldResolver(() => [CoverageTerritoryType], { description: 'The territories, in order of name: one without any structure is there too.' })
    territories(@Root() { territories }: CoverageView, @Arg('ids', () => [ID], { nullable: true, description: 'Only those with these ids; one that is not in the answer is left out.' }) ids: string[] | null) {
        const wanted = ids && new Set(ids);
        return wanted ? territories.filter(({ id }) => wanted.has(id)) : territories;
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
