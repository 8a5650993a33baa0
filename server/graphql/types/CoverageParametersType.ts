import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { DistanceMeasure, StructureKind, TerritoryLevel } from '../../domain/vocabulary.js';
import { DistanceMeasureEnum } from '../coverageEnums.js';
import { StructureKindEnum, TerritoryLevelEnum } from '../enums.js';
import { CoverageWithinType } from './CoverageWithinType.js';

@ObjectType('CoverageParameters', { description: 'What a coverage was computed with, defaults included.', simpleResolvers: true })
export class CoverageParametersType {
    @Field(() => [StructureKindEnum], { description: 'The nearest structure of any of these kinds counts.' })
    kinds!: StructureKind[];

    @Field(() => TerritoryLevelEnum, { description: 'How the country is cut.' })
    level!: TerritoryLevel;

    @Field(() => CoverageWithinType, { nullable: true, description: 'Only territories of it; null: no limit.' })
    within!: CoverageWithinType | null;

    @Field(() => Float, { description: 'Threshold, kilometres of the measure; a commune at exactly that distance is within it.' })
    maxKm!: number;

    @Field(() => DistanceMeasureEnum, { description: 'How kilometres are counted.' })
    measure!: DistanceMeasure;

    @Field(() => [Float], { description: 'Upper limits of the bands, kilometres; a last band is open.' })
    bandsKm!: number[];

    @Field(() => ID, { description: 'Id of the weight.' })
    weight!: string;

    @Field(() => Float, { description: 'Radius of the sphere on which straight lines are measured, kilometres.' })
    earthRadiusKm!: number;

    @Field(() => Float, { description: 'Kilometres of road estimated for one kilometre of straight line.' })
    roadFactor!: number;

    @Field(() => Float, { description: 'Speed that estimated minutes by road are computed with, kilometres per hour.' })
    roadSpeedKmH!: number;
}
