import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { ConventionShareStatus } from '../../domain/vocabulary.js';
import { ConventionShareStatusEnum } from '../documentEnums.js';
import { PlacesType } from './PlacesType.js';

@ObjectType('ConventionShare', { description: 'Places kept by agreement in a residence against the share of its capacity that the rules allow.', simpleResolvers: true })
export class ConventionShareType {
    @Field(() => ConventionShareStatusEnum, { description: 'What the numbers prove.' })
    status!: ConventionShareStatus;

    @Field(() => Float, { nullable: true, description: 'Places over capacity, 0 to 1; null unless both are known; a lower bound when the places are.' })
    share!: number | null;

    @Field(() => Float, { description: 'The largest share allowed, itself included.' })
    limit!: number;

    @Field(() => PlacesType, { description: 'Places by agreement in force there.' })
    places!: PlacesType;

    @Field(() => Int, { nullable: true, description: 'Places of the residence in all; null when no source says.' })
    capacity!: number | null;
}
