import { Field, ID, ObjectType } from 'type-graphql';
import type { StructureKind } from '../../domain/vocabulary.js';
import { StructureKindEnum } from '../enums.js';

@ObjectType('Inventory', { description: 'A source set out to list the structures of a kind in some départements: where none did, finding none means unknown.', simpleResolvers: true })
export class InventoryType {
    @Field(() => ID, { description: 'Stable slug; an anchor of the page /methode.' })
    id!: string;

    @Field(() => StructureKindEnum, { description: 'The kind that is listed.' })
    kind!: StructureKind;

    @Field(() => Boolean, { description: 'True when the source says that it lists them all.' })
    complete!: boolean;

    @Field(() => String, { description: 'What was listed and what was not, in French.' })
    description!: string;
}
