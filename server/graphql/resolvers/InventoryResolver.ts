import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Inventory } from '../../database/entities/Inventory.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { StructureKindEnum } from '../enums.js';
import { DepartementType } from '../types/DepartementType.js';
import { InventoryType } from '../types/InventoryType.js';
import { StatementType } from '../types/StatementType.js';

@Resolver(() => InventoryType)
export class InventoryResolver {
    @Query(() => [InventoryType], { description: 'The lists that sources set out to make, in order of id: what "none is known" is worth.' })
    inventories(@Arg('kind', () => StructureKindEnum, { nullable: true, description: 'Only lists of this kind.' }) kind: StructureKind | null, @Ctx() { db }: Context) {
        return db.getRepository(Inventory).find({ where: kind ? { kind } : {}, order: { id: 'ASC' } });
    }

    @FieldResolver(() => [DepartementType], { description: 'The départements that it covers, in order of code.' })
    departements(@Root() { departementCodes }: Inventory, @Ctx() { loaders }: Context) {
        return loaders.departement.loadMany([...departementCodes].sort());
    }

    @FieldResolver(() => [StatementType], { description: 'The sources that say so.' })
    statements(@Root() { id }: Inventory, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'INVENTORY', id });
    }
}
