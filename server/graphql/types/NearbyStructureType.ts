import { Field, Float, ObjectType } from 'type-graphql';

@ObjectType('NearbyStructure', { description: 'A structure and how far it is.', simpleResolvers: true })
export class NearbyStructureType {
    @Field(() => Float, { description: 'Kilometres in a straight line, on the sphere: not a road, not a travel time.' })
    distanceKm!: number;
}
