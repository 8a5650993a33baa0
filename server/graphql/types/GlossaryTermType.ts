import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('GlossaryTerm', { description: 'A word of the field, explained.', simpleResolvers: true })
export class GlossaryTermType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'The acronym, or the word itself.' })
    sigle!: string;

    @Field(() => String, { description: 'In full.' })
    nom!: string;

    @Field(() => String, { description: 'In plain words of our own, in French.' })
    definition!: string;

    @Field(() => [String], { description: 'Words in the pages that mean it, besides the acronym.' })
    variants!: string[];

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
