import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { StructureKind, TerritoryLevel } from '../../domain/vocabulary.js';
import { StructureKindEnum, TerritoryLevelEnum } from '../enums.js';

@ObjectType('CoverageSummary', { description: 'Coverage of several territories for one kind of structure, in figures.', simpleResolvers: true })
export class CoverageSummaryType {
    @Field(() => StructureKindEnum, { description: 'The kind of structure that is looked for.' })
    kind!: StructureKind;

    @Field(() => TerritoryLevelEnum, { description: 'How the country is cut.' })
    level!: TerritoryLevel;

    @Field(() => Int, { description: 'All of them.' })
    territories!: number;

    @Field(() => Int, { description: 'Those without such a structure.' })
    uncovered!: number;

    @Field(() => Int, { description: 'Those of which it is not known.' })
    unknown!: number;

    @Field(() => Int, { nullable: true, description: 'People who live there, each counted once; null when a population is missing.' })
    population!: number | null;

    @Field(() => Int, {
        nullable: true,
        description: 'People of the uncovered territories, each counted once; null when a population is missing, or when none is uncovered while some are unknown.',
    })
    populationUncovered!: number | null;

    @Field(() => Int, {
        nullable: true,
        description: 'People of the territories of unknown status, each counted once; null when a population is missing.',
    })
    populationUnknown!: number | null;

    @Field(() => Float, { nullable: true, description: 'populationUncovered ÷ population, 0 to 1; null when either is missing.' })
    shareUncovered!: number | null;
}
