import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SitingProof } from '../../territory/SitingReader.js';
import { SitingProofEnum } from '../coverageEnums.js';
import { DateScalar } from '../DateScalar.js';
import { SitingSiteType } from './SitingSiteType.js';
import { WeightType } from './WeightType.js';

@ObjectType('Siting', { description: 'Where new sites would reach most people who have no known structure within reach, existing ones staying where they are, and how far that is from the best possible.', simpleResolvers: true })
export class SitingType {
    @Field(() => DateScalar, { description: 'Day of the computation, in France.' })
    computedOn!: string;

    @Field(() => WeightType, { description: 'What people are counted by.' })
    weight!: WeightType;

    @Field(() => Int, { description: 'Communes where a site was allowed.' })
    candidates!: number;

    @Field(() => Float, { description: 'People to be reached.' })
    demand!: number;

    @Field(() => Float, { description: 'People who have a known structure within reach already.' })
    alreadyWithin!: number;

    @Field(() => Float, { description: 'People of whom it is not known: left out of demand, unless includeUnknown.' })
    unknown!: number;

    @Field(() => Int, { description: 'Communes left out because their weight or their point is missing.' })
    communesLeftOut!: number;

    @Field(() => [SitingSiteType], { description: 'At most k sites, best first: none that would reach nobody.' })
    sites!: SitingSiteType[];

    @Field(() => Float, { description: 'People whom the sites reach together.' })
    covered!: number;

    @Field(() => Float, { description: 'People whom no choice of k sites can exceed.' })
    upperBound!: number;

    @Field(() => Float, { description: '(upperBound − covered) ÷ upperBound, 0 to 1: at most that much is missing. 0 when proved.' })
    gap!: number;

    @Field(() => SitingProofEnum, { description: 'What is proved.' })
    proof!: SitingProof;

    @Field(() => String, { description: 'What was done and what it is worth, in French.' })
    note!: string;
}
