import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StructureKind } from '../../domain/vocabulary.js';

/** A source says that a Mission Locale's territory has no structure of a kind; compared with what we compute. */
@Entity({ name: 'stated_gap' })
export class StatedGap {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    kind!: StructureKind;

    @Column('text', { name: 'mission_locale_id' })
    missionLocaleId!: string;
}
