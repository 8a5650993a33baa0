import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpeningHours } from '../../domain/OpeningHours.js';
import type { LigneMeans, LignePrice, LigneWayKind, Need } from '../../domain/vocabulary.js';

/** Another way to reach a help line than its number. */
export interface LigneWay {
    kind: LigneWayKind;
    /** In French: what it is and for whom, as the source says. */
    description: string;
    /** Web address, whole; null where the way has none (SMS to the same number). */
    address: string | null;
}

/** A national help line. */
@Entity({ name: 'ligne' })
export class Ligne {
    @PrimaryColumn('text')
    id!: string;

    /** As it is written in France: `119`, `0 800 235 236`. */
    @Column('text')
    numero!: string;

    @Column('text')
    nom!: string;

    /** It sends help at once: police, fire brigade, ambulance. */
    @Column('boolean')
    emergency!: boolean;

    /** How the number is used: a call, or an SMS only. */
    @Column('text')
    means!: LigneMeans;

    /** What it is for: one plain sentence in French. */
    @Column('text')
    description!: string;

    /** For whom, in French; null: everybody, or not said. */
    @Column('text', { nullable: true })
    audience!: string | null;

    @Column('text', { array: true })
    needs!: Need[];

    /** Null when no source says. */
    @Column('text', { nullable: true })
    price!: LignePrice | null;

    /** Null when no source says: unknown, never closed. */
    @Column('jsonb', { nullable: true })
    hours!: OpeningHours | null;

    /** No name is asked. Null when no source says. */
    @Column('boolean', { nullable: true })
    anonymous!: boolean | null;

    @Column('boolean', { nullable: true })
    confidential!: boolean | null;

    /** Whether a call is seen on the telephone bill. Null when no source says. */
    @Column('boolean', { name: 'on_bill', nullable: true })
    onBill!: boolean | null;

    @Column('jsonb')
    ways!: LigneWay[];

    /** In which languages, in French; null when no source says. */
    @Column('text', { nullable: true })
    languages!: string | null;

    /** In which order they are shown. */
    @Column('integer')
    rank!: number;

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
