import { Field, ObjectType } from 'type-graphql';
import { ChangeType } from './ChangeType.js';
import { PageInfoType } from './PageInfoType.js';

@ObjectType('ChangeEdge', { description: 'A change and its place in the list.', simpleResolvers: true })
export class ChangeEdgeType {
    @Field(() => ChangeType, { description: 'The change.' })
    node!: ChangeType;

    @Field(() => String, { description: 'Opaque; stays valid when changes are added.' })
    cursor!: string;
}

@ObjectType('ChangeConnection', { description: 'A page of changes, newest first.', simpleResolvers: true })
export class ChangeConnectionType {
    @Field(() => [ChangeEdgeType], { description: 'The changes of the page, each with its cursor.' })
    edges!: ChangeEdgeType[];

    @Field(() => [ChangeType], { description: 'The changes of the page.' })
    nodes!: ChangeType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;
}
