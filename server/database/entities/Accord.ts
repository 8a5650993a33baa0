import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AccordLevel } from '../../domain/vocabulary.js';

export interface AccordCommitment {
    /** Null for a commitment of all the parties. */
    organisationId: string | null;
    text: string;
}

/** A framework agreement, above the agreements that keep places. */
@Entity({ name: 'accord' })
export class Accord {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    titre!: string;

    @Column('text')
    level!: AccordLevel;

    /** The agreement that it carries out; null for the first or when the source does not say. */
    @Column('text', { name: 'parent_id', nullable: true })
    parentId!: string | null;

    /** Date of signature. */
    @Column('date', { name: 'signed_on' })
    date!: string;

    @Column('date', { name: 'end_date', nullable: true })
    end!: string | null;

    @Column('text', { nullable: true })
    duration!: string | null;

    @Column('text', { name: 'signatory_ids', array: true })
    signatoryIds!: string[];

    @Column('jsonb')
    commitments!: AccordCommitment[];
}
