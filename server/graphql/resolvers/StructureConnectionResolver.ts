import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { StructureFacets } from '../../directory/memory/StructureFacets.js';
import type { StructureSelection } from '../../directory/memory/StructureSelection.js';
import { StructureConnectionType } from '../types/StructureConnectionType.js';
import { StructureFacetsType } from '../types/StructureFacetsType.js';

@Resolver(() => StructureConnectionType)
export class StructureConnectionResolver {
    @FieldResolver(() => Int, { description: 'Structures of the whole list, all pages together.' })
    totalCount(@Root() { selection }: { selection: StructureSelection }) {
        return selection.count();
    }

    @FieldResolver(() => Int, { description: 'Structures that pass the rest of the filter, and that the age, publics and forms asked leave out only because an agreement there, not over, does not state them: ask. They are not in totalCount. 0 when none of the three is asked.' })
    unstatedCount(@Root() { selection }: { selection: StructureSelection }) {
        return selection.countUnstated();
    }

    @FieldResolver(() => StructureFacetsType, { description: 'Counts for the filters.' })
    facets(@Root() { selection }: { selection: StructureSelection }) {
        return new StructureFacets(selection);
    }
}
