import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { StructureKind } from '../../domain/vocabulary.js';

/**
 * A source set out to list the structures of a kind in some départements. Where no inventory exists for a kind,
 * finding none means unknown, not uncovered.
 */
@Entity({ name: 'inventory' })
export class Inventory {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    kind!: StructureKind;

    @Column('text', { name: 'departement_codes', array: true })
    departementCodes!: string[];

    /** True when the source says that it lists them all; false when some did not answer. */
    @Column('boolean')
    complete!: boolean;

    /** What was listed and what was not, in our words. */
    @Column('text')
    description!: string;
}
