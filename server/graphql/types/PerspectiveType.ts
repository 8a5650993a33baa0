import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Perspective', { description: 'What the actors of a département plan or wish.', simpleResolvers: true })
export class PerspectiveType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'In our words, in French.' })
    description!: string;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
