import { Field, ID, InputType, Int } from 'type-graphql';
import type { ConventionFilter } from '../../directory/ConventionFilter.js';
import type { ConventionForm, ConventionPublic } from '../../domain/vocabulary.js';
import { ConventionFormEnum, ConventionPublicEnum } from '../enums.js';

@InputType('ConventionFilter', { description: 'Narrows a list of agreements. An absent field narrows nothing; the fields add up.' })
export class ConventionFilterInput implements ConventionFilter {
    @Field(() => [ID], { nullable: true, description: 'Places in one of these départements (codes); an empty list lets nothing pass.' })
    departements?: string[] | null;

    @Field(() => [ConventionPublicEnum], { nullable: true, description: 'For one of these publics at least, as the source says it.' })
    publics?: ConventionPublic[] | null;

    @Field(() => [ConventionFormEnum], { nullable: true, description: 'In one of these forms at least, as the source says it.' })
    forms?: ConventionForm[] | null;

    @Field(() => Int, { nullable: true, description: 'Whose stated ages include this one, in years.' })
    age?: number | null;

    @Field(() => Boolean, { nullable: true, description: 'true: status STATED or IN_FORCE; false: the others.' })
    inForce?: boolean | null;
}
