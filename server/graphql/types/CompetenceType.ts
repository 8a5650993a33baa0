import { Field, ObjectType } from 'type-graphql';
import { CompetenceNatureEnum } from '../enums.js';
import type { CompetenceNature } from '../../territory/TerritoryReader.js';

@ObjectType('Competence', { description: 'A structure that serves a commune.', simpleResolvers: true })
export class CompetenceType {
    @Field(() => CompetenceNatureEnum, { description: 'Whether it is official or estimated.' })
    nature!: CompetenceNature;

    @Field(() => String, { description: 'Why, in a French sentence.' })
    reason!: string;

    @Field(() => Boolean, { description: 'True when several structures of that kind serve the commune.' })
    shared!: boolean;
}
