import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('Position', { description: 'A point on the Earth, WGS 84, decimal degrees.', simpleResolvers: true })
export class PositionType {
    @Field(() => Float, { description: 'Latitude, −90 to 90.' })
    lat!: number;

    @Field(() => Float, { description: 'Longitude, −180 to 180.' })
    lng!: number;
}
