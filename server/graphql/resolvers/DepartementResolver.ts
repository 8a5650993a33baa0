import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Departement } from '../../database/entities/Departement.js';
import { computePlacesTotal } from '../../coverage/computePlacesTotal.js';
import { computeConventionStatus } from '../../directory/computeConventionStatus.js';
import { findDepartements } from '../../directory/findDepartements.js';
import { isCounted } from '../../directory/isCounted.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { StructureKindEnum } from '../enums.js';
import { ConventionPlacesType } from '../types/ConventionPlacesType.js';
import { DepartementType } from '../types/DepartementType.js';
import { PlacesTotalType } from '../types/PlacesTotalType.js';
import { RegionType } from '../types/RegionType.js';
import { SourceType } from '../types/SourceType.js';
import { StatedAbsenceType } from '../types/StatedAbsenceType.js';
import { StructureType } from '../types/StructureType.js';
import { TerritoryType } from '../types/TerritoryType.js';

async function structuresOfKinds(code: string, kinds: readonly StructureKind[] | null, { loaders }: Context) {
    const structures = await loaders.structuresByDepartement.load(code);
    return kinds === null ? structures : structures.filter(({ kind }) => kinds.includes(kind));
}

@Resolver(() => DepartementType)
export class DepartementResolver {
    @Query(() => [DepartementType], { description: 'Départements in order of code: all of them, or those of a region.' })
    departements(
        @Arg('region', () => ID, { nullable: true, description: 'Code of a region; an unknown one gives an empty list.' }) region: string | null,
        @Arg('documented', () => Boolean, { nullable: true, description: 'true: only those that a source describes; false: only the others.' })
        documented: boolean | null,
        @Ctx() { db }: Context,
    ) {
        return findDepartements(db, { region, documented });
    }

    @Query(() => DepartementType, { nullable: true, description: 'The département with this code; null if there is none.' })
    departement(@Arg('code', () => ID, { description: 'Official code: "09", "2A", "971".' }) code: string, @Ctx() { loaders }: Context) {
        return loaders.departement.load(code);
    }

    @FieldResolver(() => RegionType, { description: 'Its region.' })
    region(@Root() { regionCode }: Departement, @Ctx() { loaders }: Context) {
        return loaders.region.load(regionCode);
    }

    @FieldResolver(() => Int, { nullable: true, description: 'Population of its communes added; null when one of them is unknown.' })
    async population(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return (await loaders.population.load(code))?.population ?? null;
    }

    @FieldResolver(() => Boolean, { description: 'True when at least one source describes it; else its silence means unknown.' })
    async documented(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return (await loaders.sourceIdsByDepartement.load(code)).length > 0;
    }

    @FieldResolver(() => [StructureType], { description: 'Its structures, in order of name.' })
    structures(
        @Root() { code }: Departement,
        @Arg('kinds', () => [StructureKindEnum], { nullable: true, description: 'Only these kinds.' }) kinds: StructureKind[] | null,
        @Ctx() context: Context,
    ) {
        return structuresOfKinds(code, kinds ?? null, context);
    }

    @FieldResolver(() => [StructureType], { description: 'Seats of its Missions Locales, in order of name.' })
    missionsLocales(@Root() { code }: Departement, @Ctx() context: Context) {
        return structuresOfKinds(code, ['MISSION_LOCALE'], context);
    }

    @FieldResolver(() => [StructureType], { description: 'Antennas of its Missions Locales, in order of name.' })
    antennes(@Root() { code }: Departement, @Ctx() context: Context) {
        return structuresOfKinds(code, ['ANTENNE'], context);
    }

    @FieldResolver(() => [StructureType], { description: 'Its Habitat Jeunes residences, in order of name.' })
    residences(@Root() { code }: Departement, @Ctx() context: Context) {
        return structuresOfKinds(code, ['RESIDENCE_HABITAT_JEUNES'], context);
    }

    @FieldResolver(() => [StructureType], { description: 'Its ADEPAPE.' })
    adepapes(@Root() { code }: Departement, @Ctx() context: Context) {
        return structuresOfKinds(code, ['ADEPAPE'], context);
    }

    @FieldResolver(() => [ConventionPlacesType], { description: 'Agreements whose places are there, over or not, details of a total included.' })
    conventionsPlaces(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.conventionsByDepartement.load(code);
    }

    @FieldResolver(() => PlacesTotalType, { description: 'Places of its agreements added: those that are counted.' })
    async places(@Root() { code }: Departement, @Ctx() { loaders, today }: Context) {
        const conventions = await loaders.conventionsByDepartement.load(code);
        const counted = conventions.filter(convention => isCounted(convention, computeConventionStatus(convention, today)));
        return computePlacesTotal(counted.map(({ placesValue, placesPrecision }) => ({ value: placesValue, precision: placesPrecision })));
    }

    @FieldResolver(() => [StatedAbsenceType], { description: 'What sources say is missing there.' })
    absences(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.absencesByDepartement.load(code);
    }

    @FieldResolver(() => [TerritoryType], { description: 'Territories of its Missions Locales, seen for one kind of structure.' })
    territories(
        @Root() { code }: Departement,
        @Arg('kind', () => StructureKindEnum, { description: 'The kind of structure that is looked for.' }) kind: StructureKind,
        @Ctx() { territories }: Context,
    ) {
        return territories.territoriesOfDepartement(code, kind);
    }

    @FieldResolver(() => [SourceType], { description: 'The sources that describe it.' })
    async sources(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        const rows = await loaders.sourceIdsByDepartement.load(code);
        return loaders.source.loadMany(rows.map(({ sourceId }) => sourceId));
    }
}
