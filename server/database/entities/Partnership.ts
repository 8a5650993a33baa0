import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { PartnershipStatus, Relation } from '../../domain/vocabulary.js';

/** One relation between actors of a département, as a source describes it. */
@Entity({ name: 'partnership' })
export class Partnership {
    @PrimaryColumn('text')
    id!: string;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    @Column('text')
    relation!: Relation;

    @Column('text')
    status!: PartnershipStatus;

    /** In our words, in French. */
    @Column('text')
    description!: string;

    /** Structures that it concerns; empty when the source does not say. */
    @Column('text', { name: 'structure_ids', array: true })
    structureIds!: string[];

    /** Organisations that it concerns. */
    @Column('text', { name: 'organisation_ids', array: true })
    organisationIds!: string[];

    /** ISO date; null when the source does not say. */
    @Column('date', { name: 'start_date', nullable: true })
    start!: string | null;

    @Column('date', { name: 'end_date', nullable: true })
    end!: string | null;

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
