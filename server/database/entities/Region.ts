import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'region' })
export class Region {
    @PrimaryColumn('text')
    code!: string;

    @Column('text')
    nom!: string;
}
