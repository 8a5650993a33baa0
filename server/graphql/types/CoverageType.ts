import { Field, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../DateScalar.js';
import { CoverageFiguresType } from './CoverageFiguresType.js';
import { CoverageInequalityType } from './CoverageInequalityType.js';
import { WeightType } from './WeightType.js';

@ObjectType('Coverage', { description: 'Distance of people to the nearest structure of some kinds, by territory, with what it was computed from.', simpleResolvers: true })
export class CoverageType {
    @Field(() => DateScalar, { description: 'Day of the computation, in France.' })
    computedOn!: string;

    @Field(() => WeightType, { description: 'What people are counted by.' })
    weight!: WeightType;

    @Field(() => Int, { description: 'Structures of the kinds that have a place, in the whole country: one across a limit counts.' })
    structures!: number;

    @Field(() => Int, { description: 'Structures of the kinds left out, their place being unknown. Above 0, people may be nearer than said.' })
    structuresNotLocated!: number;

    @Field(() => CoverageFiguresType, { description: 'All territories of the answer together, each commune once.' })
    total!: CoverageFiguresType;

    @Field(() => CoverageInequalityType, { description: 'How unequal they are.' })
    inequality!: CoverageInequalityType;
}
