import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { StatedAbsence } from '../../database/entities/StatedAbsence.js';
import type { Context } from '../Context.js';
import { DepartementType } from '../types/DepartementType.js';
import { StatedAbsenceType } from '../types/StatedAbsenceType.js';
import { StatementType } from '../types/StatementType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => StatedAbsenceType)
export class StatedAbsenceResolver {
    @FieldResolver(() => DepartementType, { description: 'Where it is missing.' })
    departement(@Root() { departementCode }: StatedAbsence, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }

    @FieldResolver(() => [StructureType], { description: 'Structures that the statement is about; empty for the whole département.' })
    structures(@Root() { structureIds }: StatedAbsence, @Ctx() { loaders }: Context) {
        return loaders.structure.loadMany(structureIds);
    }

    @FieldResolver(() => [StatementType], { description: 'The sources that say so.' })
    statements(@Root() { id }: StatedAbsence, @Ctx() { loaders }: Context) {
        return loaders.statementsBySubject.load({ kind: 'STATED_ABSENCE', id });
    }
}
