import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Ligne } from '../../database/entities/Ligne.js';
import { findLignes } from '../../directory/findLignes.js';
import type { Context } from '../Context.js';
import { LigneType } from '../types/LigneType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => LigneType)
export class LigneResolver {
    @Query(() => [LigneType], { description: 'National help lines, emergencies first.' })
    lignes(@Ctx() { db }: Context) {
        return findLignes(db);
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Ligne, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'LIGNE', id });
    }
}
