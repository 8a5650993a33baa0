import { ObjectType } from 'type-graphql';

@ObjectType('StructureFacets', {
    description: 'Counts for the filters. Each is the totalCount of the list with the other filters as they are, and this filter set to that value alone; values that would give an empty list are left out.',
})
export class StructureFacetsType {}
