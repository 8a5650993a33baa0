import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Confidence } from '../../domain/vocabulary.js';

export const SUBJECT_KINDS = [
    'ORGANISATION',
    'STRUCTURE',
    'CONVENTION_PLACES',
    'STATED_ABSENCE',
    'STATED_GAP',
    'INVENTORY',
    'PARTNERSHIP',
    'RESPONDENTS',
    'PERSPECTIVE',
    'INITIATIVE',
    'DISPOSITIF',
    'ACCORD',
    'INDICATOR',
    'GLOSSARY_TERM',
    'BESOIN',
    'STATED_SYNTHESIS',
    'LIGNE',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One statement of one source about one record (see domain/Statement.ts for the meaning of each field). */
@Entity({ name: 'statement' })
@Index(['subjectKind', 'subjectId'])
export class StatementRecord {
    /** `<subject id>#<number from 1>`: the same at every import. */
    @PrimaryColumn('text')
    id!: string;

    @Column('text', { name: 'subject_kind' })
    subjectKind!: SubjectKind;

    @Column('text', { name: 'subject_id' })
    subjectId!: string;

    @Column('text', { array: true })
    about!: string[];

    @Index()
    @Column('text', { name: 'source_id' })
    sourceId!: string;

    @Column('text')
    heading!: string;

    @Column('text')
    citation!: string;

    @Column('date', { name: 'stated_from', nullable: true })
    statedFrom!: string | null;

    @Column('date', { name: 'stated_to', nullable: true })
    statedTo!: string | null;

    @Column('date', { name: 'read_on' })
    readOn!: string;

    @Column('text')
    confidence!: Confidence;

    @Column('text', { name: 'printed_as', nullable: true })
    printedAs!: string | null;

    @Column('text', { nullable: true })
    reading!: string | null;

    @Column('text', { nullable: true })
    reason!: string | null;
}
