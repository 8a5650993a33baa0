import { Field, Int, ObjectType } from 'type-graphql';
import { EpciType } from './EpciType.js';

@ObjectType('EpciCount', { description: 'How many structures in an EPCI.', simpleResolvers: true })
export class EpciCountType {
    @Field(() => EpciType, { description: 'The EPCI.' })
    epci!: EpciType;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
