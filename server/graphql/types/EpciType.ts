import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Epci', { description: 'An intercommunalité (établissement public de coopération intercommunale).', simpleResolvers: true })
export class EpciType {
    @Field(() => ID, { description: 'SIREN number, nine digits.' })
    code!: string;

    @Field(() => String, { description: 'Official name.' })
    nom!: string;

    @Field(() => String, { description: 'Its kind, abbreviated: CC, CA, CU, METRO…' })
    nature!: string;
}
