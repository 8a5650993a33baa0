import { Field, ObjectType } from 'type-graphql';

@ObjectType('AccordCommitment', { description: 'What the parties of a framework agreement, or one of them, commit to.', simpleResolvers: true })
export class AccordCommitmentType {
    @Field(() => String, { description: 'In our words, in French.' })
    text!: string;
}
