import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What the tables were last loaded from: one row, none before the first import. */
@Entity({ name: 'data_version' })
export class DataVersion {
    /** Always 1. */
    @PrimaryColumn('integer')
    id!: number;

    /** SHA-256 of the seeds, hexadecimal. */
    @Column('text', { name: 'seeds_hash' })
    seedsHash!: string;

    /** SHA-256 of the reference geography, hexadecimal. */
    @Column('text', { name: 'geography_hash' })
    geographyHash!: string;

    @Column('timestamptz', { name: 'loaded_at' })
    loadedAt!: Date;
}
