import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import type { StructureKind } from '../../domain/vocabulary.js';
import { StructureKindEnum } from '../enums.js';
import { CoverageWithinType } from './CoverageWithinType.js';

@ObjectType('SitingParameters', { description: 'What new sites were sought with, defaults included.', simpleResolvers: true })
export class SitingParametersType {
    @Field(() => [StructureKindEnum], { description: 'Kinds that already serve people.' })
    kinds!: StructureKind[];

    @Field(() => Float, { description: 'Reach of a site, straight-line kilometres, inclusive.' })
    maxKm!: number;

    @Field(() => CoverageWithinType, { nullable: true, description: 'People and candidate communes lie in it; null: the whole country.' })
    within!: CoverageWithinType | null;

    @Field(() => Int, { description: 'New sites asked for.' })
    k!: number;

    @Field(() => Int, { description: 'Least population of a commune that may have a site.' })
    minPopulation!: number;

    @Field(() => ID, { description: 'Id of the weight.' })
    weight!: string;

    @Field(() => Int, { nullable: true, description: 'People that a site can serve; null: no limit.' })
    capacity!: number | null;

    @Field(() => Boolean, { description: 'Whether people whose access is unknown were people to be reached.' })
    includeUnknown!: boolean;

    @Field(() => Boolean, { description: 'Whether a proof was looked for.' })
    exact!: boolean;

    @Field(() => Float, { description: 'Radius of the sphere on which straight lines are measured, kilometres.' })
    earthRadiusKm!: number;
}
