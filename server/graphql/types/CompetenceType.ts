import { Field, ID, ObjectType } from 'type-graphql';
import { CompetenceNatureEnum } from '../enums.js';
import type { CompetenceNature } from '../../territory/TerritoryReader.js';

@ObjectType('Competence', { description: 'A Mission Locale that serves a commune.', simpleResolvers: true })
export class CompetenceType {
    @Field(() => ID, { description: 'Stable id of the Mission Locale: that of its structure, else one made from the identifier in the official file.' })
    id!: string;

    @Field(() => String, { description: 'Name of the Mission Locale.' })
    nom!: string;

    @Field(() => CompetenceNatureEnum, { description: 'Whether it is official or estimated.' })
    nature!: CompetenceNature;

    @Field(() => String, { description: 'Why, in a French sentence.' })
    reason!: string;

    @Field(() => Boolean, { description: 'True when several Missions Locales serve the commune, even when the file does not name the others.' })
    shared!: boolean;
}
