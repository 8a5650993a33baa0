import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { CoverageTerritoryView } from '../../territory/CoverageReader.js';
import type { Context } from '../Context.js';
import { CoverageTerritoryType } from '../types/CoverageTerritoryType.js';
import { DepartementType } from '../types/DepartementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => CoverageTerritoryType)
export class CoverageTerritoryResolver {
    @FieldResolver(() => [StructureType], { description: 'The structures of the kinds that lie in it.' })
    structures(@Root() { structureIds }: CoverageTerritoryView, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [DepartementType], {
        description: 'Départements where no source lists the kinds, near enough to hold a structure that we do not know: why some of its communes are UNKNOWN.',
    })
    unlistedDepartements(@Root() { unlistedDepartementCodes }: CoverageTerritoryView, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany(unlistedDepartementCodes);
    }

    @FieldResolver(() => [DepartementType], { description: 'Its départements, in order of code.' })
    departements(@Root() { departementCodes }: CoverageTerritoryView, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany(departementCodes);
    }

    @FieldResolver(() => StructureType, { nullable: true, description: 'The Mission Locale, at level MISSION_LOCALE, when the directory knows it; else null.' })
    missionLocale(@Root() { missionLocaleId }: CoverageTerritoryView, @Ctx() { loaders }: Context) {
        return missionLocaleId === null ? null : loaders.structure.load(missionLocaleId);
    }
}
