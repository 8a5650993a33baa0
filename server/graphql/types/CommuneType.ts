import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { PositionKind } from '../../domain/vocabulary.js';
import { PositionKindEnum } from '../enums.js';
import { PositionType } from './PositionType.js';

@ObjectType('Commune', { description: 'A French commune of the reference geography.', simpleResolvers: true })
export class CommuneType {
    @Field(() => ID, { description: 'INSEE code, five characters, e.g. "30007".' })
    codeInsee!: string;

    @Field(() => String, { description: 'Official name.' })
    nom!: string;

    @Field(() => [String], { description: 'Postal codes; several communes may share one.' })
    codesPostaux!: string[];

    @Field(() => Int, { nullable: true, description: 'Municipal population; null where unknown, never 0 for unknown.' })
    population!: number | null;

    @Field(() => PositionType, { nullable: true, description: 'Its point; null while no source places it.' })
    position!: PositionType | null;

    @Field(() => PositionKindEnum, { nullable: true, description: 'How the point was found; null without a point.' })
    positionKind!: PositionKind | null;
}
