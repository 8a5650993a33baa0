import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Change } from '../../database/entities/Change.js';
import type { Source } from '../../database/entities/Source.js';
import { checkDepartements } from '../../directory/checkDepartements.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { computeSubjectPath } from '../../directory/computeSubjectPath.js';
import { findChangePage } from '../../directory/findChangePage.js';
import { findSubject } from '../../directory/findSubject.js';
import type { Context } from '../Context.js';
import { ChangeConnectionType } from '../types/ChangeConnectionType.js';
import { ChangeType } from '../types/ChangeType.js';
import { SourceType } from '../types/SourceType.js';

@Resolver(() => ChangeType)
export class ChangeResolver {
    @Query(() => ChangeConnectionType, { description: 'What the data said newly, otherwise or no more since it was first loaded, newest first; agreements that end by their own date included.' })
    async changes(
        @Arg('departement', () => ID, { nullable: true, description: 'Code: only what the sheet of that département shows. Absent: the whole directory.' }) departement: string | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 20, description: 'Size of the page, 1 to 100.' }) first: number,
        @Arg('after', () => String, { nullable: true, description: 'Cursor of the last change of the page before.' }) after: string | null,
        @Ctx() { db, directory, today }: Context,
    ) {
        checkPageSize(first);
        if (departement != null) checkDepartements(directory, [departement]);
        return { ...(await findChangePage(db, departement ?? null, today, { first, after: after ?? null })), departement: departement ?? null };
    }

    @FieldResolver(() => [ID], { description: 'Codes of the départements whose sheet shows the record; empty: it is about none in particular.' })
    departements(@Root() { departementCodes }: Change) {
        return departementCodes;
    }

    @FieldResolver(() => String, { nullable: true, description: 'Address on the site of the page that shows the record, from the root; null when it is gone.' })
    async path(@Root() { subjectKind, subjectId }: Change, @Ctx() { loaders }: Context) {
        const subject = subjectKind && subjectId && (await findSubject(loaders, subjectKind, subjectId));
        return subject ? computeSubjectPath(subjectKind, subjectId, subject.departementCode) : null;
    }

    @FieldResolver(() => [SourceType], { description: 'Sources that speak of it, or spoke; those that are still known.' })
    async sources(@Root() { sourceIds }: Change, @Ctx() { loaders }: Context) {
        const sources = await Promise.all(sourceIds.map(id => loaders.source.load(id)));
        return sources.filter((source): source is Source => source !== null);
    }

    @FieldResolver(() => Int, { nullable: true, description: 'With LOADED: how many records were loaded, in all or for that département.' })
    records(
        @Root() { counts }: Change,
        @Arg('departement', () => ID, { nullable: true, description: 'Code of a département; absent: all records.' }) departement: string | null,
    ) {
        if (!counts) return null;
        return departement == null ? counts.records : (counts.departements[departement] ?? 0);
    }
}
