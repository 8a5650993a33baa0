import { Field, ObjectType } from 'type-graphql';
import type { Weekday } from '../../domain/OpeningHours.js';
import { WeekdayEnum } from '../openingEnums.js';

@ObjectType('OpeningRange', { description: 'A part of a day, in the local time of the place.', simpleResolvers: true })
export class OpeningRangeType {
    @Field(() => WeekdayEnum, { description: 'The day on which it starts.' })
    day!: Weekday;

    @Field(() => String, { description: 'Start, 00:00 to 23:59.' })
    from!: string;

    @Field(() => String, { description: 'End, up to 24:00; at or before the start, it is on the next day.' })
    to!: string;
}
