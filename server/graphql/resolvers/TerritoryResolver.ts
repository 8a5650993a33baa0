import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { StructureKind, TerritoryLevel } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { StructureKindEnum, TerritoryLevelEnum } from '../enums.js';
import { TerritoryInput } from '../inputs/TerritoryInput.js';
import type { TerritoryView } from '../../territory/TerritoryReader.js';
import { CoverageSummaryType } from '../types/CoverageSummaryType.js';
import { DepartementType } from '../types/DepartementType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';
import { TerritoryType } from '../types/TerritoryType.js';

const KIND = 'The kind of structure that is looked for.';
const LEVEL = 'How the country is cut.';
const WITHIN = 'Only territories of this département, region or EPCI.';

@Resolver(() => TerritoryType)
export class TerritoryResolver {
    @Query(() => [TerritoryType], { description: 'Territories of a level, each seen for a kind of structure.' })
    territories(
        @Arg('kind', () => StructureKindEnum, { description: KIND }) kind: StructureKind,
        @Arg('level', () => TerritoryLevelEnum, { description: LEVEL }) level: TerritoryLevel,
        @Arg('within', () => TerritoryInput, { nullable: true, description: WITHIN }) within: TerritoryInput | null,
        @Ctx() { territories }: Context,
    ) {
        return territories.territories(kind, level, within ?? null);
    }

    @Query(() => [TerritoryType], { description: 'Territories where no structure of a kind lies, though a source set out to list them.' })
    uncoveredTerritories(
        @Arg('kind', () => StructureKindEnum, { description: KIND }) kind: StructureKind,
        @Arg('level', () => TerritoryLevelEnum, { description: LEVEL }) level: TerritoryLevel,
        @Arg('within', () => TerritoryInput, { nullable: true, description: WITHIN }) within: TerritoryInput | null,
        @Ctx() { territories }: Context,
    ) {
        return territories.territories(kind, level, within ?? null).filter(({ status }) => status === 'UNCOVERED');
    }

    @Query(() => CoverageSummaryType, { description: 'Coverage of the territories of a level for a kind of structure, in figures.' })
    coverageSummary(
        @Arg('kind', () => StructureKindEnum, { description: KIND }) kind: StructureKind,
        @Arg('level', () => TerritoryLevelEnum, { description: LEVEL }) level: TerritoryLevel,
        @Arg('within', () => TerritoryInput, { nullable: true, description: WITHIN }) within: TerritoryInput | null,
        @Ctx() { territories }: Context,
    ) {
        return territories.summary(kind, level, within ?? null);
    }

    @FieldResolver(() => StructureType, { nullable: true, description: 'The Mission Locale, at level MISSION_LOCALE; null at the others, and when only an official file knows it.' })
    missionLocale(@Root() { missionLocaleId }: TerritoryView, @Ctx() { loaders }: Context) {
        return missionLocaleId === null ? null : loaders.structure.load(missionLocaleId);
    }

    @FieldResolver(() => DepartementType, { nullable: true, description: 'Its département; null when it spreads over several.' })
    departement(@Root() { departementCode }: TerritoryView, @Ctx() { loaders }: Context) {
        return departementCode === null ? null : loaders.departement.load(departementCode);
    }

    @FieldResolver(() => [StructureType], { description: 'The structures of that kind that lie in it.' })
    structures(@Root() { structureIds }: TerritoryView, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [StatementType], { description: 'The sources that state it uncovered for this kind.' })
    async stated(@Root() { statedGapIds }: TerritoryView, @Ctx() { loaders }: Context) {
        return (await Promise.all(statedGapIds.map(id => loaders.statementsBySubject.load({ kind: 'STATED_GAP', id })))).flat();
    }
}
