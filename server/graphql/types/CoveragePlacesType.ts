import { Field, Float, Int, ObjectType } from 'type-graphql';
import { PlacesTotalType } from './PlacesTotalType.js';

@ObjectType('CoveragePlaces', { description: 'Places under agreement in a territory.', simpleResolvers: true })
export class CoveragePlacesType {
    @Field(() => PlacesTotalType, { description: 'Their sum, as precise as its parts.' })
    total!: PlacesTotalType;

    @Field(() => Float, { nullable: true, description: 'total.value for 1,000 people of the weight, as precise as the total; null when either is missing.' })
    per1000!: number | null;

    @Field(() => Int, { description: 'Agreements of its départements whose place within them is not known, or is in several territories: not in the total.' })
    notLocated!: number;
}
