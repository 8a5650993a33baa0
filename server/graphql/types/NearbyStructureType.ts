import { Field, Float, ObjectType } from 'type-graphql';
import { StructureType } from './StructureType.js';

@ObjectType('NearbyStructure', { description: 'A structure and how far it is.', simpleResolvers: true })
export class NearbyStructureType {
    @Field(() => Float, { description: 'Kilometres in a straight line, on the sphere: not a road, not a travel time.' })
    distanceKm!: number;

    @Field(() => StructureType, { description: 'The structure.' })
    structure!: StructureType;
}
