import { Field, ObjectType } from 'type-graphql';
import { PageInfoType } from './PageInfoType.js';
import { StructureType } from './StructureType.js';

@ObjectType('StructureEdge', { description: 'A structure and its place in the list.', simpleResolvers: true })
export class StructureEdgeType {
    @Field(() => StructureType, { description: 'The structure.' })
    node!: StructureType;

    @Field(() => String, { description: 'Opaque; stays valid when records are added or removed.' })
    cursor!: string;
}

@ObjectType('StructureConnection', { description: 'A page of structures.', simpleResolvers: true })
export class StructureConnectionType {
    @Field(() => [StructureEdgeType], { description: 'The structures of the page, each with its cursor.' })
    edges!: StructureEdgeType[];

    @Field(() => [StructureType], { description: 'The structures of the page.' })
    nodes!: StructureType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;
}
