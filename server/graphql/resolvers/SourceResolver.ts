import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Source } from '../../database/entities/Source.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import type { Context } from '../Context.js';
import { SourceCountType } from '../types/SourceCountType.js';
import { SourceType } from '../types/SourceType.js';
import { StatementConnectionType } from '../types/StatementConnectionType.js';

@Resolver(() => SourceType)
export class SourceResolver {
    @Query(() => [SourceType], { description: 'All sources, in order of id.' })
    sources(@Ctx() { db }: Context) {
        return db.getRepository(Source).find({ order: { id: 'ASC' } });
    }

    @Query(() => SourceType, { nullable: true, description: 'The source with this id; null if there is none.' })
    source(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.source.load(id);
    }

    @FieldResolver(() => Int, { description: 'Statements taken from it.' })
    async statementCount(@Root() { id }: Source, @Ctx() { loaders }: Context) {
        return (await loaders.statementCounts.load(id))?.statements ?? 0;
    }

    @FieldResolver(() => Int, { description: 'Statements taken from it that are doubtful.' })
    async toConfirmCount(@Root() { id }: Source, @Ctx() { loaders }: Context) {
        return (await loaders.statementCounts.load(id))?.toConfirm ?? 0;
    }

    @FieldResolver(() => [SourceCountType], { description: 'What was taken from it, kind of record by kind of record.' })
    counts(@Root() { id }: Source, @Ctx() { loaders }: Context) {
        return loaders.sourceCounts.load(id);
    }

    @FieldResolver(() => StatementConnectionType, { description: 'Statements taken from it, in order of id.' })
    async statements(
        @Root() { id }: Source,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'Size of the page, 1 to 100.' }) first: number,
        @Arg('after', () => String, { nullable: true, description: 'Cursor of the last statement of the page before.' }) after: string | null,
        @Ctx() { loaders }: Context,
    ) {
        checkPageSize(first);
        return { ...(await loaders.statementPages.load({ sourceId: id, request: { first, after: after ?? null } })), sourceId: id };
    }
}
