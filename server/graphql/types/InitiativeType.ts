import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { InitiativeStatus, Need } from '../../domain/vocabulary.js';
import { InitiativeStatusEnum, NeedEnum } from '../documentEnums.js';
import { ContactType } from './ContactType.js';
import { InitiativeStepType } from './InitiativeStepType.js';

@ObjectType('Initiative', { description: 'An inspiring initiative: who does what, for whom, with which money and results.', simpleResolvers: true })
export class InitiativeType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Its name.' })
    titre!: string;

    @Field(() => String, { description: 'One plain sentence, in French.' })
    resume!: string;

    @Field(() => String, { description: 'In our words, in French.' })
    description!: string;

    @Field(() => [NeedEnum], { description: 'The needs that it answers.' })
    themes!: Need[];

    @Field(() => Int, { nullable: true, description: 'Youngest age in years, included; null when the source does not say.' })
    ageMin!: number | null;

    @Field(() => Int, { nullable: true, description: 'Oldest age in years, included; null when the source does not say.' })
    ageMax!: number | null;

    @Field(() => String, { nullable: true, description: 'When, in French; null when the source does not say.' })
    calendrier!: string | null;

    @Field(() => InitiativeStatusEnum, { description: 'Where it stood.' })
    status!: InitiativeStatus;

    @Field(() => String, { nullable: true, description: 'Who pays, in French; null when the source does not say.' })
    financement!: string | null;

    @Field(() => [InitiativeStepType], { description: 'Its steps, in order.' })
    steps!: InitiativeStepType[];

    @Field(() => String, { nullable: true, description: 'What it brings, in French; null when the source does not say.' })
    plusValue!: string | null;

    @Field(() => [ContactType], { description: 'Public contacts of services, never of a named person.' })
    contacts!: ContactType[];

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
