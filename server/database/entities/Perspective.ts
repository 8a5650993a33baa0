import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What the actors of a département plan or wish. */
@Entity({ name: 'perspective' })
export class Perspective {
    @PrimaryColumn('text')
    id!: string;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    /** In our words, in French. */
    @Column('text')
    description!: string;

    @Column('boolean', { name: 'to_confirm' })
    toConfirm!: boolean;
}
