import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Source', { description: 'A document or a file that was read.', simpleResolvers: true })
export class SourceType {
    @Field(() => ID, { description: 'Stable slug.' })
    id!: string;

    @Field(() => String, { description: 'Its title.' })
    title!: string;

    @Field(() => String, { description: 'Who published it.' })
    publisher!: string;

    @Field(() => String, { nullable: true, description: 'Its licence; null when it states none.' })
    licence!: string | null;

    @Field(() => String, { description: 'Its date, as precise as the document is: 2023, 2023-01 or 2023-01-24.' })
    date!: string;

    @Field(() => String, { nullable: true, description: 'Name of the file that was read; null for a web page.' })
    file!: string | null;

    @Field(() => String, { nullable: true, description: 'SHA-256 of the file that was read, hexadecimal; null for a web page, read in a stored copy that is not kept here.' })
    hash!: string | null;

    @Field(() => String, { nullable: true, description: 'Address of the web page; null for a file.' })
    address!: string | null;

    @Field(() => String, { nullable: true, description: 'ISO date on which a stored copy of the web page was read; null for a file.' })
    readOn!: string | null;

    @Field(() => String, { description: 'What it is and what was taken from it, in French.' })
    description!: string;
}
