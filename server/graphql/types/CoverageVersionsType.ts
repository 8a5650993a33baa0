import { Field, ObjectType } from 'type-graphql';

@ObjectType('DataVersions', { description: 'Names of the data that an answer was computed from: the same names, the same parameters, the same figures.', simpleResolvers: true })
export class CoverageVersionsType {
    @Field(() => String, { description: 'Directory and lists: beginning of the SHA-256 of the seeds.' })
    seeds!: string;

    @Field(() => String, { description: 'Communes, points, outlines and populations: beginning of the SHA-256 of the reference geography.' })
    geography!: string;

    @Field(() => String, { nullable: true, description: 'Imported official files of competence; null without any: competence is then estimated.' })
    competence!: string | null;

    @Field(() => String, { nullable: true, description: 'Imported weights; null without any.' })
    weights!: string | null;
}
