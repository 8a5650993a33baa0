import { Field, ID, ObjectType } from 'type-graphql';
import type { ChangeNature } from '../../database/entities/Change.js';
import type { SubjectKind } from '../../database/entities/StatementRecord.js';
import { ChangeNatureEnum } from '../changeEnums.js';
import { DateTimeScalar } from '../DateTimeScalar.js';
import { SubjectKindEnum } from '../subjectKindEnum.js';

@ObjectType('ChangedField', { description: 'A field of a record that differs.', simpleResolvers: true })
export class ChangedFieldType {
    @Field(() => String, { description: 'Its name: "nom", "places", "end"… "statements": what the sources say of the record.' })
    name!: string;

    @Field(() => String, { nullable: true, description: 'Its value before, where it is kept: names, dates, numbers and codes; of places, the number or "?" and its precision. Null: none, or not kept.' })
    before!: string | null;

    @Field(() => String, { nullable: true, description: 'Its value after, as before.' })
    after!: string | null;
}

@ObjectType('Change', { description: 'What the data said newly, otherwise or no more.', simpleResolvers: true })
export class ChangeType {
    @Field(() => ID, { description: 'A UUID that never changes.' })
    id!: string;

    @Field(() => DateTimeScalar, { description: 'When it was loaded; for an agreement that ended by its own date, midnight in France after its last day.' })
    at!: Date;

    @Field(() => ChangeNatureEnum, { description: 'What happened.' })
    nature!: ChangeNature;

    @Field(() => SubjectKindEnum, { nullable: true, description: 'Kind of the record; null for LOADED.' })
    subjectKind!: SubjectKind | null;

    @Field(() => ID, { nullable: true, description: 'Id of the record; null for LOADED.' })
    subjectId!: string | null;

    @Field(() => String, { description: 'What the record was called then, in French.' })
    title!: string;

    @Field(() => [ChangedFieldType], { description: 'The fields that differ; empty when the record is new, gone, or ended by its own date.' })
    fields!: ChangedFieldType[];
}
