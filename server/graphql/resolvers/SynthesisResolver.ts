import { Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findSyntheses, type SynthesisRow } from '../../directory/findSyntheses.js';
import type { Context } from '../Context.js';
import { SynthesisClaimEnum } from '../documentEnums.js';
import { DepartementType } from '../types/DepartementType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';
import { SynthesisType } from '../types/SynthesisType.js';

@Resolver(() => SynthesisType)
export class SynthesisResolver {
    @Query(() => [SynthesisType], { description: 'What the regional synthesis of the study states beside what the records give, claim by claim.' })
    synthesis(@Ctx() { db, today }: Context) {
        return findSyntheses(db, today);
    }

    @FieldResolver(() => ID, { description: 'Stable slug, the same at every import.' })
    id(@Root() { stated }: SynthesisRow) {
        return stated.id;
    }

    @FieldResolver(() => SynthesisClaimEnum, { description: 'The claim.' })
    claim(@Root() { stated }: SynthesisRow) {
        return stated.claim;
    }

    @FieldResolver(() => [DepartementType], { description: 'Départements that the study states.' })
    stated(@Root() { stated }: SynthesisRow, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany(stated.departementCodes);
    }

    @FieldResolver(() => [DepartementType], { description: 'Départements that the records give, in order of code.' })
    computed(@Root() { computed }: SynthesisRow, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany(computed);
    }

    @FieldResolver(() => [StructureType], {
        description: 'Missions Locales named in a direct agreement with the Enfance Famille direction in that period; empty for the other claims.',
    })
    missionsLocales(@Root() { missionLocaleIds }: SynthesisRow, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(missionLocaleIds);
    }

    @FieldResolver(() => [StatementType], { description: 'Where the study states it.' })
    statements(@Root() { stated }: SynthesisRow, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'STATED_SYNTHESIS', id: stated.id });
    }
}
