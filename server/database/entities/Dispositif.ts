import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DispositifConditions } from '../../domain/DispositifConditions.js';
import type { DispositifStatus, Need, StructureKind } from '../../domain/vocabulary.js';

/** A scheme or a right, with conditions that a program can evaluate. */
@Entity({ name: 'dispositif' })
export class Dispositif {
    @PrimaryColumn('text')
    id!: string;

    @Column('text', { nullable: true })
    sigle!: string | null;

    @Column('text')
    nom!: string;

    /** In our words, in French. */
    @Column('text')
    description!: string;

    /** What it gives, in French. */
    @Column('text', { array: true })
    gives!: string[];

    @Column('text', { array: true })
    needs!: Need[];

    @Column('jsonb')
    conditions!: DispositifConditions;

    /** Kinds of structures to ask. */
    @Column('text', { name: 'ask_kinds', array: true })
    askKinds!: StructureKind[];

    /** Laws and decrees, as they are cited. */
    @Column('text', { array: true })
    law!: string[];

    @Column('text', { nullable: true })
    duration!: string | null;

    /** Euros a month, at most; null when the sources give none. */
    @Column('integer', { name: 'max_amount_per_month', nullable: true })
    maxAmountPerMonth!: number | null;

    @Column('text', { name: 'cumulable_with', array: true })
    cumulableWith!: string[];

    @Column('text', { name: 'cumul_text', nullable: true })
    cumulText!: string | null;

    @Column('text')
    status!: DispositifStatus;

    @Column('text', { name: 'first_step', nullable: true })
    firstStep!: string | null;

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
