import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { AbsenceSubject } from '../../domain/vocabulary.js';

/** A source says that something is not there: said, not deduced from silence. */
@Entity({ name: 'stated_absence' })
export class StatedAbsence {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    subject!: AbsenceSubject;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    /** Structures that the statement is about; empty for the whole département. */
    @Column('text', { name: 'structure_ids', array: true })
    structureIds!: string[];

    /** What is missing, in our words. */
    @Column('text')
    description!: string;
}
