import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { BesoinKind, BesoinTheme } from '../../domain/vocabulary.js';

/** What the study observes, says is needed, or proposes. */
@Entity({ name: 'besoin' })
export class Besoin {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    kind!: BesoinKind;

    @Column('text')
    theme!: BesoinTheme;

    /** In our words, in French. */
    @Column('text')
    description!: string;
}
