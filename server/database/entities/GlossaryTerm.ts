import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A word of the field, explained. */
@Entity({ name: 'glossary_term' })
export class GlossaryTerm {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    sigle!: string;

    @Column('text')
    nom!: string;

    /** In plain words of our own. */
    @Column('text')
    definition!: string;

    /** Words in the pages that mean it, besides the acronym. */
    @Column('text', { array: true })
    variants!: string[];

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
