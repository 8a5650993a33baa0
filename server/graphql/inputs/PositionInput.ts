import { Field, Float, InputType } from 'type-graphql';

@InputType('PositionInput', { description: 'A point on the Earth, WGS 84, decimal degrees.' })
export class PositionInput {
    @Field(() => Float, { description: 'Latitude, −90 to 90.' })
    lat!: number;

    @Field(() => Float, { description: 'Longitude, −180 to 180.' })
    lng!: number;
}
