import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../Context.js';
import type { CompetenceView } from '../../territory/TerritoryReader.js';
import { CompetenceType } from '../types/CompetenceType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => CompetenceType)
export class CompetenceResolver {
    @FieldResolver(() => StructureType, { description: 'The structure that serves the commune.' })
    structure(@Root() { structureId }: CompetenceView, @Ctx() { loaders }: Context) {
        return loaders.structure.load(structureId);
    }
}
