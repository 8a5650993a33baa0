import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('SitingSite', { description: 'A commune where a new site would help: a computation over distances, never an advice to build.', simpleResolvers: true })
export class SitingSiteType {
    @Field(() => Int, { description: '1: the first to open among those proposed.' })
    rank!: number;

    @Field(() => Float, { description: 'People whom it reaches and whom neither a known structure nor a site before it does.' })
    people!: number;

    @Field(() => Float, { description: 'People reached by the sites up to this one.' })
    cumulative!: number;

    @Field(() => Float, { description: 'cumulative ÷ demand, 0 to 1.' })
    share!: number;
}
