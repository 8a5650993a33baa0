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

    @FieldResolver(() => StructureFacetsType, { description: 'Counts for the filters.' })
    facets(@Root() { selection }: { selection: StructureSelection }) {
        return new StructureFacets(selection);
    }
}
