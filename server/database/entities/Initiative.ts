import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InitiativeStatus, Need } from '../../domain/vocabulary.js';
import type { Contact } from './Structure.js';

export interface InitiativeActor {
    nom: string;
    organisationId: string | null;
    structureId: string | null;
    /** Name of its own part, when it has one. */
    role: string | null;
}

export interface InitiativeStep {
    titre: string;
    description: string;
    /** Days within which it must happen, or that it lasts; null when the source does not say. */
    delayDays: number | null;
}

/** An inspiring initiative: who does what, for whom, with which money and results. */
@Entity({ name: 'initiative' })
export class Initiative {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    titre!: string;

    /** One plain sentence. */
    @Column('text')
    resume!: string;

    /** In our words, in French. */
    @Column('text')
    description!: string;

    @Column('text', { name: 'departement_codes', array: true })
    departementCodes!: string[];

    @Column('text', { array: true })
    themes!: Need[];

    @Column('jsonb')
    actors!: InitiativeActor[];

    /** For whom, in French; null when the source does not say. */
    @Column('text', { name: 'public_text', nullable: true })
    publicText!: string | null;

    @Column('integer', { name: 'age_min', nullable: true })
    ageMin!: number | null;

    /** Both ages included, in years. */
    @Column('integer', { name: 'age_max', nullable: true })
    ageMax!: number | null;

    @Column('text', { nullable: true })
    calendrier!: string | null;

    @Column('text')
    status!: InitiativeStatus;

    @Column('text', { nullable: true })
    financement!: string | null;

    @Column('jsonb')
    steps!: InitiativeStep[];

    @Column('text', { name: 'plus_value', nullable: true })
    plusValue!: string | null;

    @Column('jsonb')
    contacts!: Contact[];

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
