import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ConventionParty } from '../../database/entities/ConventionPlaces.js';
import type { Context } from '../Context.js';
import { ConventionPartyType } from '../types/ConventionPartyType.js';
import { OrganisationType } from '../types/OrganisationType.js';

@Resolver(() => ConventionPartyType)
export class ConventionPartyResolver {
    @FieldResolver(() => OrganisationType, { description: 'The organisation that takes part.' })
    organisation(@Root() { organisationId }: ConventionParty, @Ctx() { loaders }: Context) {
        return loaders.organisation.load(organisationId);
    }
}
