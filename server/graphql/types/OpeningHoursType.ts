import { Field, ObjectType } from 'type-graphql';
import type { HolidayOpening } from '../../domain/OpeningHours.js';
import { HolidayOpeningEnum } from '../openingEnums.js';
import { OpeningRangeType } from './OpeningRangeType.js';

@ObjectType('OpeningHours', { description: 'When a place receives or a line answers. A day without a range is closed; where no source says, there are no hours at all.', simpleResolvers: true })
export class OpeningHoursType {
    @Field(() => Boolean, { description: 'Day and night, public holidays included; then there is no range.' })
    always!: boolean;

    @Field(() => [OpeningRangeType], { description: 'The week.' })
    ranges!: OpeningRangeType[];

    @Field(() => HolidayOpeningEnum, { description: 'What the source says of public holidays.' })
    publicHolidays!: HolidayOpening;

    @Field(() => String, { nullable: true, description: 'ISO date before which nothing is known; null: no limit is stated.' })
    validFrom!: string | null;

    @Field(() => String, { nullable: true, description: 'ISO date after which nothing is known; null: no limit is stated.' })
    validTo!: string | null;

    @Field(() => String, { nullable: true, description: 'What the week cannot say, in French.' })
    remark!: string | null;
}
