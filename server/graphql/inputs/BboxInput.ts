import { Field, Float, InputType } from 'type-graphql';

@InputType('BboxInput', { description: 'A box on the map, borders included, WGS 84; it may not cross the antimeridian.' })
export class BboxInput {
    @Field(() => Float, { description: 'Lowest latitude.' })
    south!: number;

    @Field(() => Float, { description: 'Lowest longitude.' })
    west!: number;

    @Field(() => Float, { description: 'Highest latitude.' })
    north!: number;

    @Field(() => Float, { description: 'Highest longitude.' })
    east!: number;
}
