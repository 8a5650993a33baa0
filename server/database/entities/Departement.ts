import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Region } from './Region.js';

@Entity({ name: 'departement' })
export class Departement {
    /** Official code: "09", "2A", "971". */
    @PrimaryColumn('text')
    code!: string;

    @Column('text')
    nom!: string;

    @Index()
    @Column('text', { name: 'region_code' })
    regionCode!: string;

    @ManyToOne(() => Region)
    @JoinColumn({ name: 'region_code' })
    region!: Relation<Region>;

    /** Code INSEE of the chef-lieu; null where the reference geography has none. */
    @Column('text', { name: 'chef_lieu', nullable: true })
    chefLieu!: string | null;
}
