import { Field, Float, Int, ObjectType } from 'type-graphql';
import { CoverageBandType } from './CoverageBandType.js';

const NULL = 'null when the weight of one of the communes is missing, never 0 for unknown.';

@ObjectType('CoverageFigures', {
    description: 'Communes and people by access. Each commune is in one of four groups: within, beyond, none known, unknown. Unknown is counted neither as covered nor as uncovered.',
    simpleResolvers: true,
})
export class CoverageFiguresType {
    @Field(() => Int, { description: 'Its communes.' })
    communes!: number;

    @Field(() => Int, { description: 'Those with a known structure within the threshold.' })
    communesWithin!: number;

    @Field(() => Int, { description: 'Those without, where every list around is complete: there is none.' })
    communesBeyond!: number;

    @Field(() => Int, { description: 'Those without a known one, where a list around is partial: none among those known.' })
    communesNoneKnown!: number;

    @Field(() => Int, { description: 'Those without a known one, where nobody lists the kind somewhere around, or that have no point.' })
    communesUnknown!: number;

    @Field(() => Int, { description: 'Those whose weight is missing.' })
    communesWithoutWeight!: number;

    @Field(() => Float, { nullable: true, description: `People, by the weight; ${NULL}` })
    people!: number | null;

    @Field(() => Float, { nullable: true, description: `People of communesWithin; ${NULL}` })
    within!: number | null;

    @Field(() => Float, { nullable: true, description: `People of communesBeyond; ${NULL}` })
    beyond!: number | null;

    @Field(() => Float, { nullable: true, description: `People of communesNoneKnown; ${NULL}` })
    noneKnown!: number | null;

    @Field(() => Float, { nullable: true, description: `People of communesUnknown; ${NULL}` })
    unknown!: number | null;

    @Field(() => Float, {
        nullable: true,
        description: '(beyond + noneKnown) ÷ people, 0 to 1; a lower bound as soon as unknown is above 0; null when people is null or 0, or when every commune is unknown.',
    })
    shareWithout!: number | null;

    @Field(() => [CoverageBandType], { description: 'People by distance to the nearest known structure, whatever the lists say.' })
    bands!: CoverageBandType[];

    @Field(() => Float, { nullable: true, description: 'People in no band: farther than its last limit from any known structure, and unknown there; with the bands they make everyone.' })
    outOfBands!: number | null;

    @Field(() => Float, { nullable: true, description: 'Mean distance to the nearest known structure, each commune counted for its people, kilometres of the measure; null when no distance is known.' })
    meanKm!: number | null;

    @Field(() => Float, { nullable: true, description: 'The people behind meanKm: those whose access is known; null with meanKm.' })
    meanKmPeople!: number | null;
}
