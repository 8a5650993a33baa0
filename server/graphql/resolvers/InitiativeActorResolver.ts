import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { InitiativeActor } from '../../database/entities/Initiative.js';
import type { Context } from '../Context.js';
import { InitiativeActorType } from '../types/InitiativeActorType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => InitiativeActorType)
export class InitiativeActorResolver {
    @FieldResolver(() => OrganisationType, { nullable: true, description: 'Its record, when it is an organisation of the directory.' })
    organisation(@Root() { organisationId }: InitiativeActor, @Ctx() { loaders }: Context) {
        return organisationId === null ? null : loaders.organisation.load(organisationId);
    }

    @FieldResolver(() => StructureType, { nullable: true, description: 'Its record, when it is a structure of the directory.' })
    structure(@Root() { structureId }: InitiativeActor, @Ctx() { loaders }: Context) {
        return structureId === null ? null : loaders.structure.load(structureId);
    }
}
