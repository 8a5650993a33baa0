import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../DateScalar.js';

@ObjectType('ConventionAmendment', { description: 'An amendment (avenant) of an agreement.', simpleResolvers: true })
export class ConventionAmendmentType {
    @Field(() => Int, { nullable: true, description: 'Its number among those of the agreement; null when the source gives none.' })
    number!: number | null;

    @Field(() => DateScalar, { nullable: true, description: 'Day of signature; null when the source does not say.' })
    signedOn!: string | null;

    @Field(() => DateScalar, { nullable: true, description: 'First day on which it applies; null when the source does not say.' })
    effectiveOn!: string | null;

    @Field(() => String, { description: 'What it changes, in our words, in French.' })
    description!: string;
}
