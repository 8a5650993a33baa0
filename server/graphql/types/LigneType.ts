import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { LigneMeans, LignePrice, Need } from '../../domain/vocabulary.js';
import { NeedEnum } from '../documentEnums.js';
import { LigneMeansEnum, LignePriceEnum } from '../openingEnums.js';
import { LigneWayType } from './LigneWayType.js';
import { OpeningHoursType } from './OpeningHoursType.js';

@ObjectType('Ligne', { description: 'A national help line.', simpleResolvers: true })
export class LigneType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Its number, as it is written in France.' })
    numero!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => Boolean, { description: 'It sends help at once: police, fire brigade, ambulance.' })
    emergency!: boolean;

    @Field(() => LigneMeansEnum, { description: 'How its number is used.' })
    means!: LigneMeans;

    @Field(() => String, { description: 'What it is for: one plain sentence, in French.' })
    description!: string;

    @Field(() => String, { nullable: true, description: 'For whom, in French; null: everybody, or not said.' })
    audience!: string | null;

    @Field(() => [NeedEnum], { description: 'The needs that it answers.' })
    needs!: Need[];

    @Field(() => LignePriceEnum, { nullable: true, description: 'What a call costs; null when no source says.' })
    price!: LignePrice | null;

    @Field(() => OpeningHoursType, { nullable: true, description: 'When it answers, Paris time; null when no source says: unknown, never closed.' })
    hours!: OpeningHoursType | null;

    @Field(() => Boolean, { nullable: true, description: 'No name is asked; null when no source says.' })
    anonymous!: boolean | null;

    @Field(() => Boolean, { nullable: true, description: 'What is said stays there; null when no source says.' })
    confidential!: boolean | null;

    @Field(() => Boolean, { nullable: true, description: 'Whether a call is seen on the telephone bill; null when no source says.' })
    onBill!: boolean | null;

    @Field(() => [LigneWayType], { description: 'Other ways to reach it.' })
    ways!: LigneWayType[];

    @Field(() => String, { nullable: true, description: 'In which languages, in French; null when no source says.' })
    languages!: string | null;

    @Field(() => Int, { description: 'In which order they are shown: emergencies first.' })
    rank!: number;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
