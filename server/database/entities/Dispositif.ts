import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { DispositifCondition, DispositifStatus, Need, StructureKind } from '../../domain/vocabulary.js';

export interface DispositifConditions {
    /** First age, in years; null when the sources do not say. */
    ageFrom: number | null;
    /** Until the eve of this birthday; null when there is no limit or none is known. */
    ageBefore: number | null;
    ageBeforeIfDisabled: number | null;
    /** All of them are needed. */
    requires: DispositifCondition[];
    /** None of them may be. */
    excludes: DispositifCondition[];
    /** Years after the last day of care by the ASE during which it stays open. */
    withinYearsOfLeaving: number | null;
}

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
