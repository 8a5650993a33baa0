import { Field, ObjectType } from 'type-graphql';
import { PeriodType } from './PeriodType.js';
import { SynthesisDifferenceType } from './SynthesisDifferenceType.js';

@ObjectType('Synthesis', { description: 'One claim of the regional synthesis of the study beside what the records give, as of the period that the study describes.', simpleResolvers: true })
export class SynthesisType {
    @Field(() => PeriodType, { description: 'The period that it is computed for.' })
    period!: PeriodType;

    @Field(() => Boolean, { description: 'True when both give the same départements.' })
    agrees!: boolean;

    @Field(() => [SynthesisDifferenceType], { description: 'Départements where they differ, in order of code.' })
    differences!: SynthesisDifferenceType[];
}
