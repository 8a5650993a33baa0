import { Field, Int, ObjectType } from 'type-graphql';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import { SubjectKindEnum } from '../subjectKindEnum.js';

@ObjectType('SourceCount', { description: 'What was taken from a source, for one kind of record.', simpleResolvers: true })
export class SourceCountType {
    @Field(() => SubjectKindEnum, { description: 'Kind of record.' })
    kind!: SubjectKind;

    @Field(() => Int, { description: 'Records that it says something about.' })
    records!: number;

    @Field(() => Int, { description: 'Statements taken from it.' })
    statements!: number;

    @Field(() => Int, { description: 'Those of them that are doubtful.' })
    toConfirm!: number;
}
