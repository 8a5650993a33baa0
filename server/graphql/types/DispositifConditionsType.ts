import { Field, Int, ObjectType } from 'type-graphql';
import type { DispositifCondition } from '../../domain/vocabulary.js';
import { DispositifConditionEnum } from '../documentEnums.js';

@ObjectType('DispositifConditions', { description: 'What a scheme asks of a person, so that a program can tell whether it is open.', simpleResolvers: true })
export class DispositifConditionsType {
    @Field(() => Int, { nullable: true, description: 'First age, in years; null when the sources do not say.' })
    ageFrom!: number | null;

    @Field(() => Int, { nullable: true, description: 'Open until the eve of this birthday; null when there is no limit or none is known.' })
    ageBefore!: number | null;

    @Field(() => Int, { nullable: true, description: 'The same for a person recognised as disabled, where it is higher.' })
    ageBeforeIfDisabled!: number | null;

    @Field(() => [DispositifConditionEnum], { description: 'All of them are needed.' })
    requires!: DispositifCondition[];

    @Field(() => [DispositifConditionEnum], { description: 'None of them may be.' })
    excludes!: DispositifCondition[];

    @Field(() => Int, { nullable: true, description: 'Years after the last day of care by the ASE during which it stays open; null when it does not depend on it.' })
    withinYearsOfLeaving!: number | null;

    @Field(() => Int, { nullable: true, description: 'The birthday by which the law wants it done; null when it sets none.' })
    dueByAge!: number | null;

    @Field(() => Int, { nullable: true, description: 'Months after the last day of care by the ASE when the law sets it; null when it sets none.' })
    monthsAfterLeaving!: number | null;
}
