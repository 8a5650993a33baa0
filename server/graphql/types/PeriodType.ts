import { Field, ObjectType } from 'type-graphql';
import { DateScalar } from '../DateScalar.js';

@ObjectType('Period', { description: 'A span of days, both ends included.', simpleResolvers: true })
export class PeriodType {
    @Field(() => DateScalar, { description: 'First day.' })
    from!: string;

    @Field(() => DateScalar, { description: 'Last day.' })
    to!: string;
}
