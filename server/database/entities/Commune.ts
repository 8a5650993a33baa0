import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Position } from '../../domain/Position.js';
import type { PositionKind } from '../../domain/vocabulary.js';
import { positionColumn } from '../positionColumn.js';

@Entity({ name: 'commune' })
export class Commune {
    @PrimaryColumn('text', { name: 'code_insee' })
    codeInsee!: string;

    @Column('text')
    nom!: string;

    @Column('text', { name: 'codes_postaux', array: true })
    codesPostaux!: string[];

    /** Municipal population of the reference geography; null where unknown, never 0 for unknown. */
    @Column('integer', { nullable: true })
    population!: number | null;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    @Column('text', { name: 'arrondissement_code', nullable: true })
    arrondissementCode!: string | null;

    @Index()
    @Column('text', { name: 'epci_code', nullable: true })
    epciCode!: string | null;

    /** Null while no source places it. */
    @Index({ spatial: true })
    @Column(positionColumn({ nullable: true }))
    position!: Position | null;

    @Column('text', { name: 'position_kind', nullable: true })
    positionKind!: PositionKind | null;
}
