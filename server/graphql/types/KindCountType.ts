import { Field, Int, ObjectType } from 'type-graphql';
import type { StructureKind } from '../../domain/vocabulary.js';
import { StructureKindEnum } from '../enums.js';

@ObjectType('KindCount', { description: 'How many structures of a kind.', simpleResolvers: true })
export class KindCountType {
    @Field(() => StructureKindEnum, { description: 'The kind.' })
    kind!: StructureKind;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
