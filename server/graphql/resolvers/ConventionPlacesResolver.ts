import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { ConventionPlaces } from '../../database/entities/ConventionPlaces.js';
import { checkConventionFilter } from '../../directory/checkConventionFilter.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { computeConventionStatus } from '../../directory/computeConventionStatus.js';
import { findConventionPage } from '../../directory/findConventionPage.js';
import { isCounted } from '../../directory/isCounted.js';
import type { Context } from '../Context.js';
import { ConventionStatusEnum } from '../enums.js';
import { ConventionFilterInput } from '../inputs/ConventionFilterInput.js';
import { CommuneType } from '../types/CommuneType.js';
import { ConventionPartyType } from '../types/ConventionPartyType.js';
import { ConventionPlacesConnectionType } from '../types/ConventionPlacesConnectionType.js';
import { ConventionPlacesType } from '../types/ConventionPlacesType.js';
import { DepartementType } from '../types/DepartementType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { PlacesType } from '../types/PlacesType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => ConventionPlacesType)
export class ConventionPlacesResolver {
    @Query(() => ConventionPlacesConnectionType, { description: 'Agreements with places, in order of département, then of id.' })
    async conventionsPlaces(
        @Arg('filter', () => ConventionFilterInput, { nullable: true, description: 'Only agreements that pass.' }) filter: ConventionFilterInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'Size of the page, 1 to 100.' }) first: number,
        @Arg('after', () => String, { nullable: true, description: 'Cursor of the last agreement of the page before.' }) after: string | null,
        @Ctx() { db, directory, today }: Context,
    ) {
        checkPageSize(first);
        checkConventionFilter(directory, filter ?? {});
        return { ...(await findConventionPage(db, filter ?? {}, today, { first, after: after ?? null })), filter: filter ?? {} };
    }

    @Query(() => ConventionPlacesType, { nullable: true, description: 'The agreement with this id; null if there is none.' })
    conventionPlaces(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.convention.load(id);
    }

    @FieldResolver(() => DepartementType, { description: 'Where the places are (not who pays).' })
    departement(@Root() { departementCode }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }

    @FieldResolver(() => [ConventionPartyType], { description: 'Its parties; empty when the source does not name them.' })
    parties(@Root() { parties }: ConventionPlaces) {
        return parties;
    }

    @FieldResolver(() => PlacesType, { description: 'How many places.' })
    places(@Root() { placesValue, placesPrecision }: ConventionPlaces) {
        return { value: placesValue, precision: placesPrecision };
    }

    @FieldResolver(() => ConventionPlacesType, { nullable: true, description: 'The total of which it is a detail; null when it stands alone.' })
    partOf(@Root() { partOfId }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return partOfId === null ? null : loaders.convention.load(partOfId);
    }

    @FieldResolver(() => [ConventionPlacesType], { description: 'Its details, when it is a total.' })
    parts(@Root() { id }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.conventionsByTotal.load(id);
    }

    @FieldResolver(() => [StructureType], { description: 'Structures where the places are, when the source names them.' })
    structures(@Root() { structureIds }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [CommuneType], { description: 'Communes where the places are, when the source names them without a structure.' })
    communes(@Root() { codesInsee }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.commune.loadMany(codesInsee);
    }

    @FieldResolver(() => [OrganisationType], { description: 'Organisations that accompany the young people.' })
    accompaniedBy(@Root() { accompaniedByIds }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.organisation.loadMany(accompaniedByIds);
    }

    @FieldResolver(() => ConventionStatusEnum, { description: 'Where it stands today.' })
    status(@Root() convention: ConventionPlaces, @Ctx() { today }: Context) {
        return computeConventionStatus(convention, today);
    }

    @FieldResolver(() => Boolean, { description: 'True when it enters totals: not a detail of a total, not over, not still to come.' })
    counted(@Root() convention: ConventionPlaces, @Ctx() { today }: Context) {
        return isCounted(convention, computeConventionStatus(convention, today));
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: ConventionPlaces, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'CONVENTION_PLACES', id });
    }
}
