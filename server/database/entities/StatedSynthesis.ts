import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { SynthesisClaim } from '../../domain/vocabulary.js';

/** What the regional synthesis says of a list of départements; compared with what we compute. */
@Entity({ name: 'stated_synthesis' })
export class StatedSynthesis {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    claim!: SynthesisClaim;

    @Column('text', { name: 'departement_codes', array: true })
    departementCodes!: string[];
}
