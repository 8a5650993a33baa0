import { Arg, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { Structure } from '../../database/entities/Structure.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import type { StructureSelection } from '../../directory/memory/StructureSelection.js';
import { StructureConnectionType } from '../types/StructureConnectionType.js';
import { StructureNeighboursType } from '../types/StructureNeighboursType.js';

interface Listed {
    selection: StructureSelection;
    nodes: readonly Structure[];
}

/** Where pages and structures stand in their list: the way back, the one before, the one after. */
@Resolver(() => StructureConnectionType)
export class StructurePlaceResolver {
    @FieldResolver(() => Int, { nullable: true, description: 'Rank of the first structure of the page in the whole list, 1 for the first; null when the page is empty.' })
    rank(@Root() { selection, nodes }: Listed) {
        return nodes[0] ? selection.neighbours(nodes[0].id)!.rank : null;
    }

    @FieldResolver(() => String, { nullable: true, description: 'What to give as after for the page before; null when that is the first page, or when there is none (see hasPreviousPage).' })
    previousAfter(
        @Root() { selection, nodes }: Listed,
        @Arg('first', () => Int, { description: 'Size of that page, 1 to 100.' }) first: number,
    ) {
        checkPageSize(first);
        return nodes[0] ? selection.cursorBefore(nodes[0].id, first) : null;
    }

    @FieldResolver(() => StructureNeighboursType, { nullable: true, description: 'Where a structure stands in the whole list; null when it is not in it.' })
    neighbours(@Root() { selection }: Listed, @Arg('id', () => ID, { description: 'Id of the structure.' }) id: string) {
        return selection.neighbours(id);
    }
}
