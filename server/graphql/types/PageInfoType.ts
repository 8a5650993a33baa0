import { Field, ObjectType } from 'type-graphql';

@ObjectType('PageInfo', { description: 'Where a page lies in its list.', simpleResolvers: true })
export class PageInfoType {
    @Field(() => Boolean, { description: 'True when records follow the last of the page.' })
    hasNextPage!: boolean;

    @Field(() => Boolean, { description: 'True when the page was asked after a cursor.' })
    hasPreviousPage!: boolean;

    @Field(() => String, { nullable: true, description: 'Cursor of the first record; null when the page is empty.' })
    startCursor!: string | null;

    @Field(() => String, { nullable: true, description: 'Cursor of the last record, for the argument after; null when the page is empty.' })
    endCursor!: string | null;
}
