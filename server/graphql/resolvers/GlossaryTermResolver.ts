import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { GlossaryTerm } from '../../database/entities/GlossaryTerm.js';
import type { Context } from '../Context.js';
import { GlossaryTermType } from '../types/GlossaryTermType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => GlossaryTermType)
export class GlossaryTermResolver {
    @Query(() => [GlossaryTermType], { description: 'The words of the field, in order of id.' })
    glossary(@Ctx() { db }: Context) {
        return db.getRepository(GlossaryTerm).find({ order: { id: 'ASC' } });
    }

    @FieldResolver(() => [StatementType], { description: 'Where the sources explain it.' })
    statements(@Root() { id }: GlossaryTerm, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'GLOSSARY_TERM', id });
    }
}
