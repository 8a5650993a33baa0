import { Field, ID, ObjectType } from 'type-graphql';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import { SubjectKindEnum } from '../subjectKindEnum.js';

@ObjectType('StatementSubject', { description: 'The record that a statement is about.', simpleResolvers: true })
export class StatementSubjectType {
    @Field(() => SubjectKindEnum, { description: 'Kind of the record.' })
    kind!: SubjectKind;

    @Field(() => ID, { description: 'Id of the record.' })
    id!: string;
}
