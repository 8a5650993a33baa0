import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { SubjectKind } from './StatementRecord.js';

export const CHANGE_NATURES = ['LOADED', 'NEW', 'CHANGED', 'REMOVED', 'ENDED'] as const;
export type ChangeNature = (typeof CHANGE_NATURES)[number];

/** A field that differs. Values are kept of a closed list of fields only: else both are null. */
export interface ChangedField {
    name: string;
    before: string | null;
    after: string | null;
}

/** How many records a load brought: in all, and those shown on the sheet of each département. */
export interface LoadCounts {
    records: number;
    departements: Record<string, number>;
}

/** What the data said newly, otherwise or no more, on a day. Never changed once written. */
@Entity({ name: 'change' })
@Index(['subjectKind', 'subjectId'])
export class Change {
    @PrimaryColumn('uuid')
    id!: string;

    /** When it was loaded; for an agreement that ended by its own date, midnight in France after that date. */
    @Column('timestamptz')
    at!: Date;

    /** Place among the changes of one moment. */
    @Column('integer')
    rank!: number;

    @Column('text')
    nature!: ChangeNature;

    /** Null for LOADED, which is about the whole directory. */
    @Column('text', { name: 'subject_kind', nullable: true })
    subjectKind!: SubjectKind | null;

    @Column('text', { name: 'subject_id', nullable: true })
    subjectId!: string | null;

    /** Those whose sheet shows the record; empty for what is about no département in particular. */
    @Column('text', { name: 'departement_codes', array: true })
    departementCodes!: string[];

    /** What the record was called then, in French. */
    @Column('text')
    title!: string;

    @Column('jsonb')
    fields!: ChangedField[];

    @Column('text', { name: 'source_ids', array: true })
    sourceIds!: string[];

    /** With LOADED only. */
    @Column('jsonb', { nullable: true })
    counts!: LoadCounts | null;
}
