import { Field, Int, ObjectType } from 'type-graphql';
import type { Need } from '../../domain/vocabulary.js';
import { NeedEnum } from '../documentEnums.js';

@ObjectType('NeedCount', { description: 'How many structures a need leads to.', simpleResolvers: true })
export class NeedCountType {
    @Field(() => NeedEnum, { description: 'The need.' })
    need!: Need;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
