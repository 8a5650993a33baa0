import { Field, Int, ObjectType } from 'type-graphql';
import { StructureType } from './StructureType.js';

@ObjectType('StructureNeighbours', { description: 'Where a structure stands in a list.', simpleResolvers: true })
export class StructureNeighboursType {
    @Field(() => Int, { description: 'Its rank, 1 for the first.' })
    rank!: number;

    @Field(() => StructureType, { nullable: true, description: 'The one before it; null at the beginning.' })
    previous!: StructureType | null;

    @Field(() => StructureType, { nullable: true, description: 'The one after it; null at the end.' })
    next!: StructureType | null;
}
