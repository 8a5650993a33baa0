import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('DepartementCount', { description: 'How many structures in a département.', simpleResolvers: true })
export class DepartementCountType {
    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
