import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Respondents } from '../../database/entities/Respondents.js';
import type { Context } from '../Context.js';
import { RespondentsType } from '../types/RespondentsType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => RespondentsType)
export class RespondentsResolver {
    @FieldResolver(() => [StructureType], { description: 'Structures that answered.' })
    structures(@Root() { structureIds }: Respondents, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [StatementType], { description: 'The sources that say so.' })
    statements(@Root() { id }: Respondents, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'RESPONDENTS', id });
    }
}
