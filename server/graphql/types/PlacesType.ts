import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacesPrecision } from '../../domain/vocabulary.js';
import { PlacesPrecisionEnum } from '../enums.js';

@ObjectType('Places', { description: 'A number of places and how precisely it is known.', simpleResolvers: true })
export class PlacesType {
    @Field(() => Int, { nullable: true, description: 'The number; null when the source gives none, never 0 for unknown.' })
    value!: number | null;

    @Field(() => PlacesPrecisionEnum, { description: 'How precisely it is known.' })
    precision!: PlacesPrecision;
}
