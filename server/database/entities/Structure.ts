import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { OpeningHours } from '../../domain/OpeningHours.js';
import type { Position } from '../../domain/Position.js';
import type { StructureKind, StructurePositionKind } from '../../domain/vocabulary.js';
import { positionColumn } from '../positionColumn.js';

/** A public contact of a service, never of a named person. */
export interface Contact {
    kind: 'EMAIL' | 'PHONE' | 'WEBSITE';
    value: string;
    label: string | null;
}

/** A door that a young person can push: seat, antenna, residence, service. */
@Entity({ name: 'structure' })
export class Structure {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    nom!: string;

    @Index()
    @Column('text')
    kind!: StructureKind;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    /** Null while the source does not say where it is. */
    @Index()
    @Column('text', { name: 'code_insee', nullable: true })
    codeInsee!: string | null;

    /** Quarter or site as the source names it, when it is finer than the commune. */
    @Column('text', { name: 'lieu_dit', nullable: true })
    lieuDit!: string | null;

    /** The centre of the commune while no address is known; null when the commune is unknown. */
    @Index({ spatial: true })
    @Column(positionColumn({ nullable: true }))
    position!: Position | null;

    @Column('text', { name: 'position_kind', nullable: true })
    positionKind!: StructurePositionKind | null;

    /** Antenna → Mission Locale, site → residence. */
    @Index()
    @Column('text', { name: 'parent_id', nullable: true })
    parentId!: string | null;

    /** The organisation that runs it; null when the source does not say. */
    @Index()
    @Column('text', { name: 'manager_id', nullable: true })
    managerId!: string | null;

    /** Places that a residence has in all; null when no source says. */
    @Column('integer', { nullable: true })
    capacity!: number | null;

    @Column('jsonb')
    contacts!: Contact[];

    /** Null when no source says: unknown, never closed. */
    @Column('jsonb', { nullable: true })
    hours!: OpeningHours | null;

    /** At least one statement about it is not of confidence HIGH. Derived at import. */
    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
