import { Field, ID, ObjectType } from 'type-graphql';
import type { Confidence } from '../../domain/vocabulary.js';
import { DateScalar } from '../DateScalar.js';
import { ConfidenceEnum } from '../enums.js';

@ObjectType('Statement', { description: 'What a source says about one record, and how it was read.', simpleResolvers: true })
export class StatementType {
    @Field(() => ID, { description: 'Id of the record, "#" and a number: the same at every import.' })
    id!: string;

    @Field(() => [String], { description: 'Which facts of the record it supports: nom, commune, kind, parent, manager, places, parties…' })
    about!: string[];

    @Field(() => String, { description: 'Heading of the section, as printed.' })
    heading!: string;

    @Field(() => String, { description: 'At most a dozen words as printed: found again in the source by exact search.' })
    citation!: string;

    @Field(() => DateScalar, { description: 'Day of our reading.' })
    readOn!: string;

    @Field(() => ConfidenceEnum, { description: 'How sure the reading is.' })
    confidence!: Confidence;

    @Field(() => String, { nullable: true, description: 'The words as printed where they were misread, else null.' })
    printedAs!: string | null;

    @Field(() => String, { nullable: true, description: 'The reading adopted in place of printedAs, else null.' })
    reading!: string | null;

    @Field(() => String, {
        nullable: true,
        description: 'Why this reading and this confidence, in French; null where nothing had to be decided.',
    })
    reason!: string | null;
}
