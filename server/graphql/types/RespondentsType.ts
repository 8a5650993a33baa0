import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Respondents', { description: 'Who answered a study in a département.', simpleResolvers: true })
export class RespondentsType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;
}
