import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType('InitiativeStep', { description: 'A step of an initiative.', simpleResolvers: true })
export class InitiativeStepType {
    @Field(() => String, { description: 'Short title, in French.' })
    titre!: string;

    @Field(() => String, { description: 'In our words, in French.' })
    description!: string;

    @Field(() => Int, { nullable: true, description: 'Days within which it must happen, or that it lasts; null when the source does not say.' })
    delayDays!: number | null;
}
