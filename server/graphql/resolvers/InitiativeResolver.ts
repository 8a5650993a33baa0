import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Initiative } from '../../database/entities/Initiative.js';
import { findInitiatives } from '../../directory/findInitiatives.js';
import type { Need } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { NeedEnum } from '../documentEnums.js';
import { DepartementType } from '../types/DepartementType.js';
import { IndicatorType } from '../types/IndicatorType.js';
import { InitiativeActorType } from '../types/InitiativeActorType.js';
import { InitiativeType } from '../types/InitiativeType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => InitiativeType)
export class InitiativeResolver {
    @Query(() => [InitiativeType], { description: 'Initiatives in order of id.' })
    initiatives(
        @Arg('departement', () => ID, { nullable: true, description: 'Code: only those that take place there.' }) departement: string | null,
        @Arg('theme', () => NeedEnum, { nullable: true, description: 'Only those that answer this need.' }) theme: Need | null,
        @Arg('age', () => Int, { nullable: true, description: 'In years: only those that state an age range that holds it.' }) age: number | null,
        @Ctx() { db, directory }: Context,
    ) {
        return findInitiatives(db, directory, { departement, theme, age });
    }

    @Query(() => InitiativeType, { nullable: true, description: 'The initiative with this id; null if there is none.' })
    initiative(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.initiative.load(id);
    }

    @FieldResolver(() => [DepartementType], { description: 'Where it takes place.' })
    departements(@Root() { departementCodes }: Initiative, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany(departementCodes);
    }

    @FieldResolver(() => [InitiativeActorType], { description: 'Who takes part.' })
    actors(@Root() { actors }: Initiative) {
        return actors;
    }

    @FieldResolver(() => String, { nullable: true, description: 'For whom, in French; null when the source does not say.' })
    public(@Root() { publicText }: Initiative) {
        return publicText;
    }

    @FieldResolver(() => [IndicatorType], { description: 'Its results and other figures.' })
    indicators(@Root() { id }: Initiative, @Ctx() { loaders }: Context) {
        return loaders.indicatorsByInitiative.load(id);
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Initiative, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'INITIATIVE', id });
    }
}
