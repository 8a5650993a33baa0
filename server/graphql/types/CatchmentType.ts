import { Field, Float, ObjectType } from 'type-graphql';
import type { PlacesPrecision } from '../../domain/vocabulary.js';
import { PlacesPrecisionEnum } from '../enums.js';

@ObjectType('Catchment', {
    description: 'Two-step floating catchment area (2SFCA): the places of each structure are shared among the people within the threshold, then each commune adds those within its own; mean of the communes, weighted by people.',
    simpleResolvers: true,
})
export class CatchmentType {
    @Field(() => Float, { description: 'Places within reach for 1,000 people.' })
    per1000!: number;

    @Field(() => PlacesPrecisionEnum, { description: 'AT_LEAST when the places of a structure within reach are unknown.' })
    precision!: PlacesPrecision;
}
