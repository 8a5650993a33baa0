import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Dispositif } from '../../database/entities/Dispositif.js';
import { checkAge } from '../../directory/checkAge.js';
import { findDispositifs } from '../../directory/findDispositifs.js';
import type { DispositifStatus, Need, StructureKind } from '../../domain/vocabulary.js';
import { evaluateDispositif } from '../../rights/evaluateDispositif.js';
import type { Context } from '../Context.js';
import { DispositifStatusEnum, NeedEnum } from '../documentEnums.js';
import { StructureKindEnum } from '../enums.js';
import { DispositifEvaluationType } from '../types/DispositifEvaluationType.js';
import { DispositifType } from '../types/DispositifType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => DispositifType)
export class DispositifResolver {
    @Query(() => [DispositifType], { description: 'Schemes and rights, in order of id.' })
    dispositifs(
        @Arg('needs', () => [NeedEnum], { nullable: true, description: 'Only those that answer at least one of these needs.' }) needs: Need[] | null,
        @Arg('age', () => Int, { nullable: true, description: 'In whole years: only those that this age alone does not rule out.' }) age: number | null,
        @Arg('status', () => DispositifStatusEnum, { nullable: true, description: 'Only those that can still be entered, or only the others.' })
        status: DispositifStatus | null,
        @Arg('askKinds', () => [StructureKindEnum], { nullable: true, description: 'Only those that at least one of these kinds of structures can be asked for.' })
        askKinds: StructureKind[] | null,
        @Ctx() { db, today }: Context,
    ) {
        return findDispositifs(db, { needs, age, status, askKinds }, today);
    }

    @Query(() => DispositifType, { nullable: true, description: 'The scheme with this id; null if there is none.' })
    dispositif(@Arg('id', () => ID, { description: 'Its slug.' }) id: string, @Ctx() { loaders }: Context) {
        return loaders.dispositif.load(id);
    }

    @FieldResolver(() => [DispositifType], { description: 'Schemes that can be had at the same time, as far as the sources say.' })
    cumulableWith(@Root() { cumulableWith }: Dispositif, @Ctx() { loaders }: Context) {
        return loaders.dispositif.loadMany(cumulableWith);
    }

    @FieldResolver(() => DispositifEvaluationType, { description: 'Whether it is open at an age. Whole years only: no birth date is ever sent here.' })
    evaluation(
        @Root() dispositif: Dispositif,
        @Arg('age', () => Int, { description: 'In whole years, 0 to 120.' }) age: number,
        @Arg('disabled', () => Boolean, { nullable: true, description: 'Recognised as disabled; absent: not said.' }) disabled: boolean | null,
        @Ctx() { today }: Context,
    ) {
        checkAge(age, 'evaluation');
        return evaluateDispositif(dispositif, { birthDate: null, age, onDate: today, disabled: disabled ?? null, facts: {}, leftCareOn: null });
    }

    @FieldResolver(() => [StatementType], { description: 'What the sources say about it.' })
    statements(@Root() { id }: Dispositif, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'DISPOSITIF', id });
    }
}
