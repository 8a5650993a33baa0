import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Organisation } from '../../database/entities/Organisation.js';
import type { Context } from '../Context.js';
import { ConventionPlacesType } from '../types/ConventionPlacesType.js';
import { DepartementType } from '../types/DepartementType.js';
import { InitiativeType } from '../types/InitiativeType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { PartnershipType } from '../types/PartnershipType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => OrganisationType)
export class OrganisationResolver {
    @Query(() => OrganisationType, { nullable: true, description: 'The organisation with this id; null if there is none.' })
    organisation(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.organisation.load(id);
    }

    @FieldResolver(() => DepartementType, { nullable: true, description: 'Its département; null when it belongs to no single one.' })
    departement(@Root() { departementCode }: Organisation, @Ctx() { loaders }: Context) {
        return departementCode === null ? null : loaders.departement.load(departementCode);
    }

    @FieldResolver(() => [StructureType], { description: 'The structures that it runs, in order of name.' })
    structures(@Root() { id }: Organisation, @Ctx() { loaders }: Context) {
        return loaders.structuresByManager.load(id);
    }

    @FieldResolver(() => [ConventionPlacesType], { description: 'Agreements that it signs or accompanies, over or not.' })
    conventionsPlaces(@Root() { id }: Organisation, @Ctx() { loaders }: Context) {
        return loaders.conventionsByOrganisation.load(id);
    }

    @FieldResolver(() => [PartnershipType], { description: 'Relations that name it, over or not.' })
    partnerships(@Root() { id }: Organisation, @Ctx() { loaders }: Context) {
        return loaders.partnershipsByOrganisation.load(id);
    }

    @FieldResolver(() => [InitiativeType], { description: 'Initiatives that it takes part in, in order of id.' })
    initiatives(@Root() { id }: Organisation, @Ctx() { loaders }: Context) {
        return loaders.initiativesByOrganisation.load(id);
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Organisation, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'ORGANISATION', id });
    }
}
