import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Besoin } from '../../database/entities/Besoin.js';
import type { BesoinKind, BesoinTheme } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { BesoinKindEnum, BesoinThemeEnum } from '../documentEnums.js';
import { BesoinType } from '../types/BesoinType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => BesoinType)
export class BesoinResolver {
    @Query(() => [BesoinType], { description: 'What the study observes, says is needed and proposes, in order of id.' })
    besoins(
        @Arg('kind', () => BesoinKindEnum, { nullable: true, description: 'Only this kind.' }) kind: BesoinKind | null,
        @Arg('theme', () => BesoinThemeEnum, { nullable: true, description: 'Only this chapter.' }) theme: BesoinTheme | null,
        @Ctx() { db }: Context,
    ) {
        return db.getRepository(Besoin).find({ where: { ...(kind != null && { kind }), ...(theme != null && { theme }) }, order: { id: 'ASC' } });
    }

    @FieldResolver(() => [StatementType], { description: 'Where it is stated.' })
    statements(@Root() { id }: Besoin, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'BESOIN', id });
    }
}
