import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../Context.js';
import { DepartementType } from '../types/DepartementType.js';
import { SynthesisDifferenceType } from '../types/SynthesisDifferenceType.js';

@Resolver(() => SynthesisDifferenceType)
export class SynthesisDifferenceResolver {
    @FieldResolver(() => DepartementType, { description: 'The département.' })
    departement(@Root() { departementCode }: { departementCode: string }, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }
}
