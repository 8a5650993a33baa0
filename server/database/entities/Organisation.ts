import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OrganisationKind } from '../../domain/vocabulary.js';

/** An association, a collectivité or a network that runs structures or signs agreements. */
@Entity({ name: 'organisation' })
export class Organisation {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    nom!: string;

    @Column('text', { nullable: true })
    sigle!: string | null;

    @Column('text')
    kind!: OrganisationKind;

    /** Null for an organisation of no single département. */
    @Column('text', { name: 'departement_code', nullable: true })
    departementCode!: string | null;
}
