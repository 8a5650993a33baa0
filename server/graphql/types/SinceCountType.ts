import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../DateScalar.js';

@ObjectType('SinceCount', { description: 'How many structures are described, or were read, since a day.', simpleResolvers: true })
export class SinceCountType {
    @Field(() => DateScalar, { description: 'The day.' })
    since!: string;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
