import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'epci' })
export class Epci {
    /** SIREN number, nine digits. */
    @PrimaryColumn('text')
    code!: string;

    @Column('text')
    nom!: string;

    /** CC, CA, CU, METRO… */
    @Column('text')
    nature!: string;
}
