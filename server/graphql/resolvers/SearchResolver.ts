import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { findSearchPage } from '../../search/findSearchPage.js';
import type { SearchType } from '../../search/SearchDocument.js';
import type { Context } from '../Context.js';
import { PositionInput } from '../inputs/PositionInput.js';
import { SearchTypeEnum } from '../searchTypeEnum.js';
import { SearchResultConnectionType } from '../types/SearchResultConnectionType.js';

@Resolver()
export class SearchResolver {
    @Query(() => SearchResultConnectionType, {
        description: 'Structures, organisations, communes, départements, agreements, initiatives, schemes and words of the glossary by what a person typed: accents, plurals, acronyms and typos do not matter, the last word may be unfinished, the words may come in any order ("fjt près de ganges", "places 17 ans hérault").',
    })
    search(
        @Arg('text', () => String, { description: 'What a person typed, 1 to 100 characters without the spaces around it.' }) text: string,
        @Arg('types', () => [SearchTypeEnum], { nullable: true, description: 'Only these types; null for all.' }) types: SearchType[] | null,
        @Arg('near', () => PositionInput, { nullable: true, description: 'Of equal results the nearer to this point comes first.' }) near: PositionInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'At most that many, 1 to 100.' }) first: number,
        @Arg('after', () => String, { nullable: true, description: 'Cursor of the last result already read.' }) after: string | null,
        @Ctx() { searchIndex, today }: Context,
    ) {
        return findSearchPage(searchIndex, { text, types: types ?? null, near: near ?? null, first, after: after ?? null, today });
    }
}
