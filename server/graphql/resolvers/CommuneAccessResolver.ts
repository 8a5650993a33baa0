import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Commune } from '../../database/entities/Commune.js';
import { InvalidRequest } from '../../directory/InvalidRequest.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import type { Context } from '../Context.js';
import { StructureKindEnum } from '../enums.js';
import { AccessType } from '../types/AccessType.js';
import { CommuneType } from '../types/CommuneType.js';

@Resolver(() => CommuneType)
export class CommuneAccessResolver {
    @FieldResolver(() => [AccessType], {
        description: 'The nearest known structure of some kinds, across the limits of départements, and, when it is another, the nearest that is competent. Empty when none is known or the commune has no point.',
    })
    access(
        @Root() { codeInsee }: Commune,
        @Arg('kinds', () => [StructureKindEnum], { description: 'One at least.' }) kinds: StructureKind[],
        @Ctx() { coverage }: Context,
    ) {
        if (kinds.length === 0) throw new InvalidRequest('Expected at least one kind of structure in "kinds", got none.');
        return coverage.access(codeInsee, kinds);
    }
}
