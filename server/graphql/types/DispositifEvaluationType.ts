import { Field, ObjectType } from 'type-graphql';
import type { DispositifOutcome } from '../../domain/vocabulary.js';
import type { MissingAnswer } from '../../rights/evaluateDispositif.js';
import { DispositifOutcomeEnum, MissingAnswerEnum } from '../documentEnums.js';

@ObjectType('DispositifEvaluation', { description: 'Whether a scheme is open at an age, by the age alone: the other conditions are asked in the browser and stay there.', simpleResolvers: true })
export class DispositifEvaluationType {
    @Field(() => DispositifOutcomeEnum, { description: 'OPEN, NOT_YET, CLOSED, or DEPENDS on what is missing.' })
    outcome!: DispositifOutcome;

    @Field(() => [MissingAnswerEnum], { description: 'With DEPENDS: what must still be known.' })
    missing!: MissingAnswer[];

    @Field(() => Boolean, { description: 'True when the scheme takes nobody any more.' })
    schemeEnded!: boolean;
}
