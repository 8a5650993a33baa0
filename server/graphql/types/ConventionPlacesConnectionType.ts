import { Field, ObjectType } from 'type-graphql';
import { ConventionPlacesType } from './ConventionPlacesType.js';
import { PageInfoType } from './PageInfoType.js';

@ObjectType('ConventionPlacesEdge', { description: 'An agreement and its place in the list.', simpleResolvers: true })
export class ConventionPlacesEdgeType {
    @Field(() => ConventionPlacesType, { description: 'The agreement.' })
    node!: ConventionPlacesType;

    @Field(() => String, { description: 'Opaque; stays valid when records are added or removed.' })
    cursor!: string;
}

@ObjectType('ConventionPlacesConnection', { description: 'A page of agreements.', simpleResolvers: true })
export class ConventionPlacesConnectionType {
    @Field(() => [ConventionPlacesEdgeType], { description: 'The agreements of the page, each with its cursor.' })
    edges!: ConventionPlacesEdgeType[];

    @Field(() => [ConventionPlacesType], { description: 'The agreements of the page.' })
    nodes!: ConventionPlacesType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;
}
