import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Context } from '../Context.js';
import { StatementConnectionType } from '../types/StatementConnectionType.js';

@Resolver(() => StatementConnectionType)
export class StatementConnectionResolver {
    @FieldResolver(() => Int, { description: 'Statements of the whole list, all pages together.' })
    async totalCount(@Root() { sourceId }: { sourceId: string }, @Ctx() { loaders }: Context) {
        return (await loaders.statementCounts.load(sourceId))?.statements ?? 0;
    }
}
