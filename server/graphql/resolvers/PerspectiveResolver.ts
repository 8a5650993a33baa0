import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Perspective } from '../../database/entities/Perspective.js';
import type { Context } from '../Context.js';
import { PerspectiveType } from '../types/PerspectiveType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => PerspectiveType)
export class PerspectiveResolver {
    @FieldResolver(() => [StatementType], { description: 'The sources that say so.' })
    statements(@Root() { id }: Perspective, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'PERSPECTIVE', id });
    }
}
