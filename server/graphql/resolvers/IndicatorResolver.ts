import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Indicator } from '../../database/entities/Indicator.js';
import { computeStatedPeriod } from '../../directory/computeStatedPeriod.js';
import { findIndicators } from '../../directory/findIndicators.js';
import { findContradictions } from '../../indicators/findContradictions.js';
import type { Context } from '../Context.js';
import { IndicatorTerritoryInput } from '../inputs/IndicatorTerritoryInput.js';
import { IndicatorTerritoryType } from '../types/IndicatorTerritoryType.js';
import { IndicatorType } from '../types/IndicatorType.js';
import { InitiativeType } from '../types/InitiativeType.js';
import { PeriodType } from '../types/PeriodType.js';
import { StatementType } from '../types/StatementType.js';

async function withPeriod(indicator: Indicator, { loaders }: Context) {
    return { ...indicator, period: computeStatedPeriod(await loaders.statementsBySubject.load({ kind: 'INDICATOR', id: indicator.id })) };
}

@Resolver(() => IndicatorType)
export class IndicatorResolver {
    @Query(() => [IndicatorType], { description: 'Figures in order of series, then of id.' })
    indicators(
        @Arg('territory', () => IndicatorTerritoryInput, { nullable: true, description: 'Only figures of this level or territory.' })
        territory: IndicatorTerritoryInput | null,
        @Arg('series', () => [String], { nullable: true, description: 'Only these series; an unknown one gives no figure.' }) series: string[] | null,
        @Arg('initiative', () => ID, { nullable: true, description: 'Only figures of this initiative.' }) initiative: string | null,
        @Ctx() { db }: Context,
    ) {
        return findIndicators(db, { territory, series, initiative });
    }

    @FieldResolver(() => IndicatorTerritoryType, { description: 'What it describes.' })
    async territory(@Root() { territoryLevel: level, territoryCode: code }: Indicator, @Ctx() { loaders }: Context) {
        if (level === 'FRANCE') return { level, code, nom: 'France' };
        const territory = await (level === 'REGION' ? loaders.region : loaders.departement).load(code);
        return { level, code, nom: territory?.nom ?? code };
    }

    @FieldResolver(() => PeriodType, { nullable: true, description: 'The period that its source describes; null when it does not say.' })
    async statedFor(@Root() indicator: Indicator, @Ctx() context: Context) {
        return (await withPeriod(indicator, context)).period;
    }

    @FieldResolver(() => InitiativeType, { nullable: true, description: 'The initiative that it is a figure of.' })
    initiative(@Root() { initiativeId }: Indicator, @Ctx() { loaders }: Context) {
        return initiativeId === null ? null : loaders.initiative.load(initiativeId);
    }

    @FieldResolver(() => [IndicatorType], {
        description: 'Other figures given for the same series, territory and period whose value differs: kept side by side, none is chosen.',
    })
    async contradictions(@Root() indicator: Indicator, @Ctx() context: Context) {
        const figures = await Promise.all((await context.loaders.indicatorsBySeries.load(indicator.series)).map(figure => withPeriod(figure, context)));
        return findContradictions(figures.find(({ id }) => id === indicator.id)!, figures);
    }

    @FieldResolver(() => [StatementType], { description: 'Where it is stated.' })
    statements(@Root() { id }: Indicator, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'INDICATOR', id });
    }
}
