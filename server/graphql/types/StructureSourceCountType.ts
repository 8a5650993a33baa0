import { Field, Int, ObjectType } from 'type-graphql';
import { SourceType } from './SourceType.js';

@ObjectType('StructureSourceCount', { description: 'About how many structures a source says something.', simpleResolvers: true })
export class StructureSourceCountType {
    @Field(() => SourceType, { description: 'The source.' })
    source!: SourceType;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
