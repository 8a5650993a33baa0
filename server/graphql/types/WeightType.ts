import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Weight', { description: 'What people are counted by: a number for each commune.', simpleResolvers: true })
export class WeightType {
    @Field(() => ID, { description: '"population" (total population), or the id of an imported set, e.g. young people.' })
    id!: string;

    @Field(() => String, { description: 'What it counts, in French.' })
    label!: string;

    @Field(() => String, { description: 'Where it comes from.' })
    source!: string;

    @Field(() => String, { nullable: true, description: 'Date or year that it describes; null when the source does not say.' })
    date!: string | null;
}
