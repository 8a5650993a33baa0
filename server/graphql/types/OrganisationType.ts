import { Field, ID, ObjectType } from 'type-graphql';
import type { OrganisationKind } from '../../domain/vocabulary.js';
import { OrganisationKindEnum } from '../enums.js';

@ObjectType('Organisation', { description: 'An association, a collectivité or a network that runs structures or signs agreements.', simpleResolvers: true })
export class OrganisationType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => String, { nullable: true, description: 'Its short name, when it has one.' })
    sigle!: string | null;

    @Field(() => OrganisationKindEnum, { description: 'What it is.' })
    kind!: OrganisationKind;
}
