import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { SearchType } from '../../search/SearchDocument.js';
import { SearchTypeEnum } from '../searchTypeEnum.js';
import { PageInfoType } from './PageInfoType.js';
import { SearchResultType } from './SearchResultType.js';

@ObjectType('MarkedText', { description: 'A piece of a text; the pieces in order are the text.', simpleResolvers: true })
export class MarkedTextType {
    @Field(() => String, { description: 'The piece, as it is written.' })
    text!: string;

    @Field(() => Boolean, { description: 'True for a word that answers the search.' })
    marked!: boolean;
}

@ObjectType('SearchTypeCount', { description: 'How many results of a type.', simpleResolvers: true })
export class SearchTypeCountType {
    @Field(() => SearchTypeEnum, { description: 'The type.' })
    type!: SearchType;

    @Field(() => Int, { description: 'How many, the filter by type left out.' })
    count!: number;
}

@ObjectType('SearchResultEdge', { description: 'A result, its place in the list and why it is there.', simpleResolvers: true })
export class SearchResultEdgeType {
    @Field(() => SearchResultType, { description: 'The result.' })
    node!: SearchResultType;

    @Field(() => String, { description: 'Opaque: for the argument after of the same search.' })
    cursor!: string;

    @Field(() => Float, { description: 'What the order is made by, the higher the better; comparable within one search only.' })
    score!: number;

    @Field(() => String, { description: 'Why it was found, in French: where the words stand, an acronym, a corrected spelling, a distance.' })
    reason!: string;

    @Field(() => [MarkedTextType], { description: 'The title, the words that answer marked.' })
    titleParts!: MarkedTextType[];

    @Field(() => [MarkedTextType], { description: 'The subtitle, the words that answer marked.' })
    subtitleParts!: MarkedTextType[];

    @Field(() => Float, { nullable: true, description: 'Kilometres in a straight line from the place that the text names, or from near; null without either or while unknown.' })
    distanceKm!: number | null;
}

@ObjectType('SearchResultConnection', { description: 'A page of results, the best first.', simpleResolvers: true })
export class SearchResultConnectionType {
    @Field(() => [SearchResultEdgeType], { description: 'The results of the page, each with its cursor and reason.' })
    edges!: SearchResultEdgeType[];

    @Field(() => [SearchResultType], { description: 'The results of the page.' })
    nodes!: SearchResultType[];

    @Field(() => PageInfoType, { description: 'Where the page lies in the list.' })
    pageInfo!: PageInfoType;

    @Field(() => Int, { description: 'Results of the whole list, all pages together.' })
    totalCount!: number;

    @Field(() => [SearchTypeCountType], { description: 'Results of each type, whatever the filter by type; types without any are left out.' })
    counts!: SearchTypeCountType[];

    @Field(() => String, { nullable: true, description: 'The text as the best result reads it, when that needed a correction; null on the pages that follow.' })
    correctedText!: string | null;

    @Field(() => String, { nullable: true, description: 'In French, what to do when nothing is found; null when something is.' })
    message!: string | null;
}
