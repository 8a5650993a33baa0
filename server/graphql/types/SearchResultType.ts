import { Field, ID, ObjectType } from 'type-graphql';
import type { Position } from '../../domain/Position.js';
import type { SearchType } from '../../search/SearchDocument.js';
import { SearchTypeEnum } from '../searchTypeEnum.js';
import { PositionType } from './PositionType.js';

@ObjectType('SearchResult', { description: 'A record of any type that a search found, as it is shown in a list of results.', simpleResolvers: true })
export class SearchResultType {
    @Field(() => SearchTypeEnum, { description: 'What it is.' })
    type!: SearchType;

    @Field(() => ID, { description: 'Its id within its type: INSEE code of a commune, code of a département, else a slug.' })
    id!: string;

    @Field(() => String, { description: 'Its name, in French.' })
    title!: string;

    @Field(() => String, { description: 'What it is and where, in French.' })
    subtitle!: string;

    @Field(() => String, { description: 'Address of its page on the site, from the root.' })
    path!: string;

    @Field(() => PositionType, { nullable: true, description: 'Where it is; null while unknown and for what has no place.' })
    position!: Position | null;

    @Field(() => Boolean, { description: 'Over by its own date, or because its source says so.' })
    ended!: boolean;
}
