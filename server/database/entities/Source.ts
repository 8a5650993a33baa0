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

    /** Name of the file that was read; null for a web page. */
    @Column('text', { nullable: true })
    file!: string | null;

    /** SHA-256 of the file that was read, hexadecimal; null for a web page, which was read in a copy that we do not hold. */
    @Column('text', { nullable: true })
    hash!: string | null;

    /** Of a web page; null for a file. */
    @Column('text', { nullable: true })
    address!: string | null;

    /** ISO date on which a stored copy of the page was read; null for a file. */
    @Column('date', { name: 'read_on', nullable: true })
    readOn!: string | null;

    /** What it is and what was taken from it, in our words. */
    @Column('text')
    description!: string;
}
