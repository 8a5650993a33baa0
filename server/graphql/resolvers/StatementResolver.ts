import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StatementRecord } from '../../database/entities/StatementRecord.js';
import type { Context } from '../Context.js';
import { PeriodType } from '../types/PeriodType.js';
import { SourceType } from '../types/SourceType.js';
import { StatementSubjectType } from '../types/StatementSubjectType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => StatementType)
export class StatementResolver {
    @FieldResolver(() => StatementSubjectType, { description: 'The record that it is about.' })
    subject(@Root() { subjectKind, subjectId }: StatementRecord) {
        return { kind: subjectKind, id: subjectId };
    }

    @FieldResolver(() => SourceType, { description: 'The source that says it.' })
    source(@Root() { sourceId }: StatementRecord, @Ctx() { loaders }: Context) {
        return loaders.source.load(sourceId);
    }

    @FieldResolver(() => PeriodType, { nullable: true, description: 'The period that it describes; null when the source does not say.' })
    statedFor(@Root() { statedFrom, statedTo }: StatementRecord) {
        return statedFrom === null || statedTo === null ? null : { from: statedFrom, to: statedTo };
    }

    @FieldResolver(() => Boolean, { description: 'True when its confidence is not HIGH: shown as "à confirmer".' })
    toConfirm(@Root() { confidence }: StatementRecord) {
        return confidence !== 'HIGH';
    }
}
