import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { ConventionForm, ConventionPublic } from '../../domain/vocabulary.js';
import { DateScalar } from '../DateScalar.js';
import { ConventionFormEnum, ConventionPublicEnum } from '../enums.js';
import { ConventionAmendmentType } from './ConventionAmendmentType.js';

@ObjectType('ConventionPlaces', { description: 'An agreement that keeps places for young people of child protection.', simpleResolvers: true })
export class ConventionPlacesType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Short title, in our words, in French.' })
    titre!: string;

    @Field(() => [ConventionPublicEnum], { description: 'Whom the places are for; empty when the source does not say.' })
    publics!: ConventionPublic[];

    @Field(() => Int, { nullable: true, description: 'Youngest age in years, included; null when the source does not say.' })
    ageMin!: number | null;

    @Field(() => Int, { nullable: true, description: 'Oldest age in years, included; null when the source does not say.' })
    ageMax!: number | null;

    @Field(() => [ConventionFormEnum], { description: 'Forms of the housing; empty when the source does not say.' })
    forms!: ConventionForm[];

    @Field(() => String, { nullable: true, description: 'What it covers, in our words, in French.' })
    description!: string | null;

    @Field(() => DateScalar, { nullable: true, description: 'First day; null when the source does not say.' })
    start!: string | null;

    @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null when the source does not say.' })
    end!: string | null;

    @Field(() => [ConventionAmendmentType], { description: 'Its amendments (avenants), in order of date, then of number, unknown last; empty when no source names one.' })
    amendments!: ConventionAmendmentType[];

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
