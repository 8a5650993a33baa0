import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { StructureKind, StructurePositionKind } from '../../domain/vocabulary.js';
import { StructureKindEnum, StructurePositionKindEnum } from '../enums.js';
import { ContactType } from './ContactType.js';
import { OpeningHoursType } from './OpeningHoursType.js';
import { PositionType } from './PositionType.js';

@ObjectType('Structure', { description: 'A door that a young person can push: seat, antenna, residence, service.', simpleResolvers: true })
export class StructureType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => StructureKindEnum, { description: 'What it is.' })
    kind!: StructureKind;

    @Field(() => String, { nullable: true, description: 'Quarter or site, when the source is finer than the commune.' })
    lieuDit!: string | null;

    @Field(() => PositionType, { nullable: true, description: 'Where it is; null while unknown.' })
    position!: PositionType | null;

    @Field(() => StructurePositionKindEnum, { nullable: true, description: 'What the position stands for; null without a position.' })
    positionKind!: StructurePositionKind | null;

    @Field(() => Int, { nullable: true, description: 'Places that a residence has in all; null when no source says.' })
    capacity!: number | null;

    @Field(() => [ContactType], { description: 'Public contacts of the service.' })
    contacts!: ContactType[];

    @Field(() => OpeningHoursType, { nullable: true, description: 'When it receives, in its local time; null when no source says: unknown, never closed.' })
    hours!: OpeningHoursType | null;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
