import { Field, ObjectType } from 'type-graphql';
import { PageInfoType } from './PageInfoType.js';
import { StatementType } from './StatementType.js';

@ObjectType('StatementEdge', { description: 'A statement and its place in the list.', simpleResolvers: true })
export class StatementEdgeType {
    @Field(() => StatementType, { description: 'The statement.' })
    node!: StatementType;

    @Field(() => String, { description: 'Opaque; stays valid when records are added or removed.' })
    cursor!: string;
}

@ObjectType('StatementConnection', { description: 'A page of statements.', simpleResolvers: true })
export class StatementConnectionType {
    @Field(() => [StatementEdgeType], { description: 'The statements of the page, each with its cursor.' })
    edges!: StatementEdgeType[];

    @Field(() => [StatementType], { description: 'The statements of the page.' })
    nodes!: StatementType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;
}
