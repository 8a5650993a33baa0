import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { DispositifStatus, Need, StructureKind } from '../../domain/vocabulary.js';
import { DispositifStatusEnum, NeedEnum } from '../documentEnums.js';
import { StructureKindEnum } from '../enums.js';
import { DispositifConditionsType } from './DispositifConditionsType.js';

@ObjectType('Dispositif', { description: 'A scheme or a right.', simpleResolvers: true })
export class DispositifType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { nullable: true, description: 'Its acronym, when it has one.' })
    sigle!: string | null;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => String, { description: 'What it is, in our words, in French.' })
    description!: string;

    @Field(() => [String], { description: 'What it gives, in French.' })
    gives!: string[];

    @Field(() => [NeedEnum], { description: 'The needs that it answers.' })
    needs!: Need[];

    @Field(() => DispositifConditionsType, { description: 'Who can have it.' })
    conditions!: DispositifConditionsType;

    @Field(() => [StructureKindEnum], { description: 'Kinds of structures to ask.' })
    askKinds!: StructureKind[];

    @Field(() => [String], { description: 'Laws and decrees, as they are cited.' })
    law!: string[];

    @Field(() => String, { nullable: true, description: 'How long, in French; null when the sources do not say.' })
    duration!: string | null;

    @Field(() => Int, { nullable: true, description: 'Euros a month, at most; null when the sources give none.' })
    maxAmountPerMonth!: number | null;

    @Field(() => String, { nullable: true, description: 'What it can be had together with, in French; null when the sources do not say.' })
    cumulText!: string | null;

    @Field(() => DispositifStatusEnum, { description: 'Whether it can still be entered.' })
    status!: DispositifStatus;

    @Field(() => String, { nullable: true, description: 'The first thing to do, in French; null when the sources do not say.' })
    firstStep!: string | null;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
