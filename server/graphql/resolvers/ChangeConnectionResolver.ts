import { Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { findChangeListId } from '../../directory/findChangeListId.js';
import type { Context } from '../Context.js';
import { ChangeConnectionType } from '../types/ChangeConnectionType.js';

@Resolver(() => ChangeConnectionType)
export class ChangeConnectionResolver {
    @FieldResolver(() => ID, { description: 'A UUID that names this list, here and nowhere else: the id of its feed.' })
    id(@Root() { departement }: { departement: string | null }, @Ctx() { db }: Context) {
        return findChangeListId(db, departement);
    }
}
