import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import type { Loaders } from '../../directory/createLoaders.js';
import type { Context } from '../Context.js';
import { StatementSubjectType } from '../types/StatementSubjectType.js';

const findLabel: Record<SubjectKind, (loaders: Loaders, id: string) => Promise<string | undefined>> = {
    ORGANISATION: async (loaders, id) => (await loaders.organisation.load(id))?.nom,
    STRUCTURE: async (loaders, id) => (await loaders.structure.load(id))?.nom,
    CONVENTION_PLACES: async (loaders, id) => (await loaders.convention.load(id))?.titre,
    STATED_ABSENCE: async (loaders, id) => (await loaders.absence.load(id))?.description,
    STATED_GAP: async (loaders, id) => {
        const gap = await loaders.gap.load(id);
        return gap === null ? undefined : (await loaders.structure.load(gap.missionLocaleId))?.nom;
    },
    INVENTORY: async (loaders, id) => (await loaders.inventory.load(id))?.description,
};

@Resolver(() => StatementSubjectType)
export class StatementSubjectResolver {
    @FieldResolver(() => String, { description: 'What the record is called, in French.' })
    async label(@Root() { kind, id }: { kind: SubjectKind; id: string }, @Ctx() { loaders }: Context) {
        return (await findLabel[kind](loaders, id)) ?? id;
    }
}
