import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { IndicatorLevel, IndicatorPrecision } from '../../domain/vocabulary.js';

/** A figure, with its unit, its territory and how precise it is. Figures of one series may contradict each other: all are kept. */
@Entity({ name: 'indicator' })
export class Indicator {
    @PrimaryColumn('text')
    id!: string;

    /** What is measured; the same key for the figures to be compared. */
    @Column('text')
    series!: string;

    @Column('text')
    nom!: string;

    @Column('double precision')
    value!: number;

    @Column('text')
    unit!: string;

    @Column('text')
    precision!: IndicatorPrecision;

    @Column('text', { name: 'territory_level' })
    territoryLevel!: IndicatorLevel;

    /** "FR", or the code of the région or the département. */
    @Column('text', { name: 'territory_code' })
    territoryCode!: string;

    /** The initiative that it is a result of. */
    @Column('text', { name: 'initiative_id', nullable: true })
    initiativeId!: string | null;

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
