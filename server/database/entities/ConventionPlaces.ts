import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ConventionForm, ConventionPublic, PartyRole, PlacesPrecision } from '../../domain/vocabulary.js';

export interface ConventionParty {
    organisationId: string;
    role: PartyRole;
}

export interface ConventionAmendment {
    /** Null when the source gives none. */
    number: number | null;
    /** ISO date; null when the source does not say. */
    signedOn: string | null;
    /** First day on which it applies, ISO date; null when the source does not say. */
    effectiveOn: string | null;
    /** What it changes, in our words. */
    description: string;
}

/** An agreement that keeps places for young people of child protection. */
@Entity({ name: 'convention_places' })
export class ConventionPlaces {
    @PrimaryColumn('text')
    id!: string;

    /** Short title in our words. */
    @Column('text')
    titre!: string;

    /** Where the places are (not who pays). */
    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    @Column('jsonb')
    parties!: ConventionParty[];

    /** Null when the source gives no number; then `placesPrecision` is UNKNOWN. */
    @Column('integer', { name: 'places_value', nullable: true })
    placesValue!: number | null;

    @Column('text', { name: 'places_precision' })
    placesPrecision!: PlacesPrecision;

    /** The total of which these places are a detail; a detail is never added twice. */
    @Index()
    @Column('text', { name: 'part_of_id', nullable: true })
    partOfId!: string | null;

    @Column('text', { array: true })
    publics!: ConventionPublic[];

    /** Youngest and oldest age, in years, both included; null when the source does not say. */
    @Column('integer', { name: 'age_min', nullable: true })
    ageMin!: number | null;

    @Column('integer', { name: 'age_max', nullable: true })
    ageMax!: number | null;

    @Column('text', { array: true })
    forms!: ConventionForm[];

    /** Structures where the places are, when the source says so. */
    @Column('text', { name: 'structure_ids', array: true })
    structureIds!: string[];

    /** Communes where the places are, when the source names them without a structure. */
    @Column('text', { name: 'codes_insee', array: true })
    codesInsee!: string[];

    /** Organisations that accompany the young people. */
    @Column('text', { name: 'accompanied_by_ids', array: true })
    accompaniedByIds!: string[];

    /** What it covers, in our words. */
    @Column('text', { nullable: true })
    description!: string | null;

    /** ISO date; null when the source does not say. */
    @Column('date', { name: 'start_date', nullable: true })
    start!: string | null;

    @Column('date', { name: 'end_date', nullable: true })
    end!: string | null;

    /** In order of date, then of number, unknown last; empty when no source names one. */
    @Column('jsonb')
    amendments!: ConventionAmendment[];

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
