import { Field, ObjectType } from 'type-graphql';
import type { PartyRole } from '../../domain/vocabulary.js';
import { PartyRoleEnum } from '../enums.js';

@ObjectType('ConventionParty', { description: 'A party of an agreement.', simpleResolvers: true })
export class ConventionPartyType {
    @Field(() => PartyRoleEnum, { description: 'What it does in the agreement.' })
    role!: PartyRole;
}
