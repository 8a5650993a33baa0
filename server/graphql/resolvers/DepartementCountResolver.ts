import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../Context.js';
import { DepartementCountType } from '../types/DepartementCountType.js';
import { DepartementType } from '../types/DepartementType.js';

@Resolver(() => DepartementCountType)
export class DepartementCountResolver {
    @FieldResolver(() => DepartementType, { description: 'The département.' })
    departement(@Root() { departementCode }: { departementCode: string }, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }
}
