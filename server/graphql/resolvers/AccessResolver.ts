import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { AccessView } from '../../territory/CoverageReader.js';
import type { Context } from '../Context.js';
import { AccessType } from '../types/AccessType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => AccessType)
export class AccessResolver {
    @FieldResolver(() => StructureType, { description: 'The structure.' })
    structure(@Root() { structureId }: AccessView, @Ctx() { loaders }: Context) {
        return loaders.structure.load(structureId);
    }
}
