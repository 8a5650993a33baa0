import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Structure } from '../../database/entities/Structure.js';
import { computeConventionShare } from '../../coverage/computeConventionShare.js';
import { computeStructurePlaces } from '../../coverage/computeStructurePlaces.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { checkStructureFilter } from '../../directory/checkStructureFilter.js';
import { computeConventionStatus } from '../../directory/computeConventionStatus.js';
import type { Context } from '../Context.js';
import { StructureFilterInput } from '../inputs/StructureFilterInput.js';
import { CommuneType } from '../types/CommuneType.js';
import { ConventionPlacesType } from '../types/ConventionPlacesType.js';
import { ConventionShareType } from '../types/ConventionShareType.js';
import { DepartementType } from '../types/DepartementType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { PartnershipType } from '../types/PartnershipType.js';
import { StatedAbsenceType } from '../types/StatedAbsenceType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureConnectionType } from '../types/StructureConnectionType.js';
import { StructureType } from '../types/StructureType.js';
import { TerritoryType } from '../types/TerritoryType.js';

@Resolver(() => StructureType)
export class StructureResolver {
    @Query(() => StructureConnectionType, { description: 'Structures in order of département, then of id.' })
    structures(
        @Arg('filter', () => StructureFilterInput, { nullable: true, description: 'Only structures that pass.' }) filter: StructureFilterInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'Size of the page, 1 to 100.' }) first: number,
        @Arg('after', () => String, { nullable: true, description: 'Cursor of the last structure of the page before.' }) after: string | null,
        @Ctx() { directory, today }: Context,
    ) {
        checkPageSize(first);
        checkStructureFilter(directory, filter ?? {});
        const selection = directory.select(filter ?? {}, today);
        return Object.assign(selection.page({ first, after: after ?? null }), { selection });
    }

    @Query(() => StructureType, { nullable: true, description: 'The structure with this id; null if there is none.' })
    structure(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { directory }: Context) {
        return directory.structures.get(id);
    }

    @FieldResolver(() => DepartementType, { description: 'Its département.' })
    departement(@Root() { departementCode }: Structure, @Ctx() { directory }: Context) {
        return directory.departements.get(departementCode);
    }

    @FieldResolver(() => CommuneType, { nullable: true, description: 'Its commune; null while the source does not say where it is.' })
    commune(@Root() { codeInsee }: Structure, @Ctx() { directory }: Context) {
        return codeInsee === null ? null : directory.communes.get(codeInsee);
    }

    @FieldResolver(() => StructureType, { nullable: true, description: 'What it is a part of: the Mission Locale of an antenna, the residence of a site.' })
    parent(@Root() { parentId }: Structure, @Ctx() { directory }: Context) {
        return parentId === null ? null : directory.structures.get(parentId);
    }

    @FieldResolver(() => [StructureType], { description: 'Its antennas or sites, in order of name.' })
    children(@Root() { id }: Structure, @Ctx() { directory }: Context) {
        return directory.structuresByParent.get(id);
    }

    @FieldResolver(() => OrganisationType, { nullable: true, description: 'The organisation that runs it; null when the source does not say.' })
    manager(@Root() { managerId }: Structure, @Ctx() { directory }: Context) {
        return managerId === null ? null : directory.organisations.get(managerId);
    }

    @FieldResolver(() => [ConventionPlacesType], { description: 'Agreements with places there, over or not.' })
    conventionsPlaces(@Root() { id }: Structure, @Ctx() { loaders }: Context) {
        return loaders.conventionsByStructure.load(id);
    }

    @FieldResolver(() => ConventionShareType, { description: 'Places by agreement in force against the share that the rules allow in a residence (15 %).' })
    async conventionShare(@Root() { id, capacity }: Structure, @Ctx() { loaders, today }: Context) {
        const conventions = await loaders.conventionsByStructure.load(id);
        const inForce = conventions.filter(convention => ['STATED', 'IN_FORCE'].includes(computeConventionStatus(convention, today)));
        return computeConventionShare(computeStructurePlaces(inForce), capacity);
    }

    @FieldResolver(() => [PartnershipType], { description: 'Relations that name it, over or not.' })
    partnerships(@Root() { id }: Structure, @Ctx() { loaders }: Context) {
        return loaders.partnershipsByStructure.load(id);
    }

    @FieldResolver(() => [StatedAbsenceType], { description: 'What sources say it lacks.' })
    absences(@Root() { id }: Structure, @Ctx() { loaders }: Context) {
        return loaders.absencesByStructure.load(id);
    }

    @FieldResolver(() => TerritoryType, {
        nullable: true,
        description: 'Territory of the Mission Locale (itself or the one that it is an antenna of), seen for RESIDENCE_HABITAT_JEUNES; null for another kind.',
    })
    territory(@Root() { id, kind, parentId }: Structure, @Ctx() { territories }: Context) {
        if (kind === 'MISSION_LOCALE') return territories.territoryOf(id);
        return kind === 'ANTENNE' && parentId !== null ? territories.territoryOf(parentId) : null;
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Structure, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'STRUCTURE', id });
    }
}
