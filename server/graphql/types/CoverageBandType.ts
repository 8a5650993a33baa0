import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('CoverageBand', { description: 'People by distance to the nearest known structure.', simpleResolvers: true })
export class CoverageBandType {
    @Field(() => Float, { description: 'More than that many kilometres; the first band starts at 0, included.' })
    fromKm!: number;

    @Field(() => Float, { nullable: true, description: 'At most that many kilometres; null for the last band, which is open.' })
    toKm!: number | null;

    @Field(() => Float, { nullable: true, description: 'People; null when the weight of one of the communes is missing.' })
    people!: number | null;
}
