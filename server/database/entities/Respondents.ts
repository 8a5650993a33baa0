import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who answered the study in a département. */
@Entity({ name: 'respondents' })
export class Respondents {
    @PrimaryColumn('text')
    id!: string;

    @Index()
    @Column('text', { name: 'departement_code' })
    departementCode!: string;

    @Column('text', { name: 'structure_ids', array: true })
    structureIds!: string[];
}
