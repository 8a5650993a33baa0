import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('Access', { description: 'A structure near a commune, from point to point of the two communes, unless the address of the structure is known.', simpleResolvers: true })
export class AccessType {
    @Field(() => Float, { description: 'Kilometres in a straight line, on the sphere.' })
    distanceKm!: number;

    @Field(() => Float, { nullable: true, description: 'Kilometres by road: an estimate, 1.3 × distanceKm (± 35 % on one pair); null when the sea is between.' })
    roadKm!: number | null;

    @Field(() => Float, { nullable: true, description: 'Minutes by road: an estimate from roadKm at one mean speed, without traffic; null with roadKm.' })
    roadMinutes!: number | null;

    @Field(() => Boolean, { nullable: true, description: 'Whether it belongs to a Mission Locale that serves the commune; null when its kind has no territory, or when nobody knows who serves the commune.' })
    competent!: boolean | null;
}
