import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import { computeSubjectPath } from '../../directory/computeSubjectPath.js';
import { findSubject } from '../../directory/findSubject.js';
import type { Context } from '../Context.js';
import { StatementSubjectType } from '../types/StatementSubjectType.js';

@Resolver(() => StatementSubjectType)
export class StatementSubjectResolver {
    @FieldResolver(() => String, { description: 'What the record is called, in French.' })
    async label(@Root() { kind, id }: { kind: SubjectKind; id: string }, @Ctx() { loaders }: Context) {
        return (await findSubject(loaders, kind, id))?.label ?? id;
    }

    @FieldResolver(() => String, { description: 'Address on the site of the page that shows it, from the root: "/structures/…"; the fragment is the id of the record.' })
    async path(@Root() { kind, id }: { kind: SubjectKind; id: string }, @Ctx() { loaders }: Context) {
        return computeSubjectPath(kind, id, (await findSubject(loaders, kind, id))?.departementCode ?? null);
    }
}
