import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'source' })
export class Source {
    @PrimaryColumn('text')
    id!: string;

    @Column('text')
    title!: string;

    @Column('text')
    publisher!: string;

    /** Null when the document states no licence. */
    @Column('text', { nullable: true })
    licence!: string | null;

    /** ISO date, or year, or year and month, as precise as the document is. */
    @Column('text')
    date!: string;

    /** Name of the file that was read. */
    @Column('text')
    file!: string;

    /** SHA-256 of the file that was read, hexadecimal. */
    @Column('text')
    hash!: string;

    /** What it is and what was taken from it, in our words. */
    @Column('text')
    description!: string;
}
