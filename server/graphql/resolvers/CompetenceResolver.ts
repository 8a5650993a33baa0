import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../Context.js';
import type { CompetenceView } from '../../territory/TerritoryReader.js';
import { CompetenceType } from '../types/CompetenceType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => CompetenceType)
export class CompetenceResolver {
    @FieldResolver(() => StructureType, { nullable: true, description: 'The Mission Locale in the directory; null when only an official file knows it.' })
    structure(@Root() { structureId }: CompetenceView, @Ctx() { loaders }: Context) {
        return structureId === null ? null : loaders.structure.load(structureId);
    }
}
