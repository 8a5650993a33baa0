import { Field, ObjectType } from 'type-graphql';
import type { LigneWayKind } from '../../domain/vocabulary.js';
import { LigneWayKindEnum } from '../openingEnums.js';

@ObjectType('LigneWay', { description: 'Another way to reach a help line than its number.', simpleResolvers: true })
export class LigneWayType {
    @Field(() => LigneWayKindEnum, { description: 'What it is.' })
    kind!: LigneWayKind;

    @Field(() => String, { description: 'What it is and for whom, in French.' })
    description!: string;

    @Field(() => String, { nullable: true, description: 'Web address; null where there is none.' })
    address!: string | null;
}
