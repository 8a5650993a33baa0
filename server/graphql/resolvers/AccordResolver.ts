import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Accord } from '../../database/entities/Accord.js';
import type { AccordLevel } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { AccordLevelEnum } from '../documentEnums.js';
import { AccordCommitmentType } from '../types/AccordCommitmentType.js';
import { AccordType } from '../types/AccordType.js';
import { OrganisationType } from '../types/OrganisationType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => AccordType)
export class AccordResolver {
    @Query(() => [AccordType], { description: 'Framework agreements, oldest first; those without a parent are the roots of the tree.' })
    accords(@Arg('level', () => AccordLevelEnum, { nullable: true, description: 'Only this level.' }) level: AccordLevel | null, @Ctx() { db }: Context) {
        return db.getRepository(Accord).find({ where: level == null ? {} : { level }, order: { date: 'ASC', id: 'ASC' } });
    }

    @Query(() => AccordType, { nullable: true, description: 'The framework agreement with this id; null if there is none.' })
    accord(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.accord.load(id);
    }

    @FieldResolver(() => AccordType, { nullable: true, description: 'The agreement that it carries out; null for a first one, or when the source does not say.' })
    parent(@Root() { parentId }: Accord, @Ctx() { loaders }: Context) {
        return parentId === null ? null : loaders.accord.load(parentId);
    }

    @FieldResolver(() => [AccordType], { description: 'Agreements that carry it out, as far as a source says so.' })
    children(@Root() { id }: Accord, @Ctx() { loaders }: Context) {
        return loaders.accordsByParent.load(id);
    }

    @FieldResolver(() => [OrganisationType], { description: 'Who signed it.' })
    signatories(@Root() { signatoryIds }: Accord, @Ctx() { loaders }: Context) {
        return loaders.organisation.loadMany(signatoryIds);
    }

    @FieldResolver(() => [AccordCommitmentType], { description: 'What they commit to, all together, then each.' })
    commitments(@Root() { commitments }: Accord) {
        return commitments;
    }

    @FieldResolver(() => Boolean, { description: 'True when its last day has passed (date in France).' })
    ended(@Root() { end }: Accord, @Ctx() { today }: Context) {
        return end !== null && end < today;
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Accord, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'ACCORD', id });
    }
}
