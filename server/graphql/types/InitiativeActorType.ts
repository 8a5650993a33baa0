import { Field, ObjectType } from 'type-graphql';

@ObjectType('InitiativeActor', { description: 'Who takes part in an initiative.', simpleResolvers: true })
export class InitiativeActorType {
    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => String, { nullable: true, description: 'Name of its own part, when it has one.' })
    role!: string | null;
}
