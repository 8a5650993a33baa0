import { Field, ID, ObjectType } from 'type-graphql';
import type { AbsenceSubject } from '../../domain/vocabulary.js';
import { AbsenceSubjectEnum } from '../enums.js';

@ObjectType('StatedAbsence', { description: 'A source says that something is not there: said, not deduced from silence.', simpleResolvers: true })
export class StatedAbsenceType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => AbsenceSubjectEnum, { description: 'What is missing.' })
    subject!: AbsenceSubject;

    @Field(() => String, { description: 'What is missing, in our words, in French.' })
    description!: string;
}
