import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccordCommitment } from '../../database/entities/Accord.js';
import type { Context } from '../Context.js';
import { AccordCommitmentType } from '../types/AccordCommitmentType.js';
import { OrganisationType } from '../types/OrganisationType.js';

@Resolver(() => AccordCommitmentType)
export class AccordCommitmentResolver {
    @FieldResolver(() => OrganisationType, { nullable: true, description: 'Who commits to it; null for all the parties.' })
    organisation(@Root() { organisationId }: AccordCommitment, @Ctx() { loaders }: Context) {
        return organisationId === null ? null : loaders.organisation.load(organisationId);
    }
}
