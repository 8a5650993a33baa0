import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('AgeCount', { description: 'How many structures have an agreement for an age.', simpleResolvers: true })
export class AgeCountType {
    @Field(() => Int, { description: 'Years.' })
    age!: number;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
