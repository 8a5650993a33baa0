import { Field, Int, ObjectType } from 'type-graphql';
import type { PlacesPrecision } from '../../domain/vocabulary.js';
import { PlacesPrecisionEnum } from '../enums.js';

@ObjectType('PlacesTotal', { description: 'Places of several agreements added: details of a total are not added twice, agreements that are over are left out.', simpleResolvers: true })
export class PlacesTotalType {
    @Field(() => Int, { nullable: true, description: 'Sum of the numbers that are known; null when none is.' })
    value!: number | null;

    @Field(() => PlacesPrecisionEnum, {
        description: 'EXACT only when every part is; AT_LEAST when the sum is a true lower bound; ABOUT when one part is approximate.',
    })
    precision!: PlacesPrecision;

    @Field(() => Int, { description: 'Agreements that enter the total.' })
    conventions!: number;

    @Field(() => Int, { description: 'Those of them that give no number.' })
    conventionsWithoutNumber!: number;
}
