import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Partnership } from '../../database/entities/Partnership.js';
import { findPartnerships } from '../../directory/findPartnerships.js';
import type { PartnershipStatus, Relation } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { PartnershipStatusEnum, RelationEnum } from '../documentEnums.js';
import { DepartementType } from '../types/DepartementType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { PartnershipType } from '../types/PartnershipType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => PartnershipType)
export class PartnershipResolver {
    @Query(() => [PartnershipType], { description: 'Relations between actors, over or not, in order of département.' })
    partnerships(
        @Arg('departements', () => [ID], { nullable: true, description: 'Codes: only these départements.' }) departements: string[] | null,
        @Arg('relations', () => [RelationEnum], { nullable: true, description: 'Only these relations.' }) relations: Relation[] | null,
        @Arg('statuses', () => [PartnershipStatusEnum], { nullable: true, description: 'Only these statuses, as the source says them.' })
        statuses: PartnershipStatus[] | null,
        @Ctx() { db, directory }: Context,
    ) {
        return findPartnerships(db, directory, { departements, relations, statuses });
    }

    @FieldResolver(() => DepartementType, { description: 'Its département.' })
    departement(@Root() { departementCode }: Partnership, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }

    @FieldResolver(() => [StructureType], { description: 'Structures that it concerns; empty when the source does not say.' })
    structures(@Root() { structureIds }: Partnership, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [OrganisationType], { description: 'Organisations that it concerns.' })
    organisations(@Root() { organisationIds }: Partnership, @Ctx() { loaders }: Context) {
        return loaders.organisation.loadMany(organisationIds);
    }

    @FieldResolver(() => Boolean, { description: 'True when its last day has passed (date in France).' })
    ended(@Root() { end }: Partnership, @Ctx() { today }: Context) {
        return end !== null && end < today;
    }

    @FieldResolver(() => [StatementType], { description: 'The sources that say so.' })
    statements(@Root() { id }: Partnership, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'PARTNERSHIP', id });
    }
}
