import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Departement } from '../../database/entities/Departement.js';
import { computePartnershipCells } from '../../partnerships/computePartnershipCells.js';
import type { Context } from '../Context.js';
import { DepartementType } from '../types/DepartementType.js';
import { IndicatorType } from '../types/IndicatorType.js';
import { InitiativeType } from '../types/InitiativeType.js';
import { PartnershipCellType } from '../types/PartnershipCellType.js';
import { PartnershipType } from '../types/PartnershipType.js';
import { PerspectiveType } from '../types/PerspectiveType.js';
import { RespondentsType } from '../types/RespondentsType.js';

/** What the documents say of a département beyond its structures and places. */
@Resolver(() => DepartementType)
export class DepartementDocumentsResolver {
    @FieldResolver(() => [PartnershipType], { description: 'Relations between its actors, over or not, in order of id.' })
    partnerships(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.partnershipsByDepartement.load(code);
    }

    @FieldResolver(() => [PartnershipCellType], { description: 'One cell for each relation, in a fixed order: its row of the matrix, today.' })
    async partnershipCells(@Root() { code }: Departement, @Ctx() { loaders, today }: Context) {
        return computePartnershipCells(await loaders.partnershipsByDepartement.load(code), { from: today, to: today });
    }

    @FieldResolver(() => [RespondentsType], { description: 'Who answered, for each study that says so; empty when none does: unknown, not nobody.' })
    respondents(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.respondentsByDepartement.load(code);
    }

    @FieldResolver(() => [PerspectiveType], { description: 'What its actors plan or wish.' })
    perspectives(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.perspectivesByDepartement.load(code);
    }

    @FieldResolver(() => [InitiativeType], { description: 'Initiatives that take place there, in order of id.' })
    initiatives(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.initiativesByDepartement.load(code);
    }

    @FieldResolver(() => [IndicatorType], { description: 'Figures of the département itself, results of its initiatives included.' })
    indicators(@Root() { code }: Departement, @Ctx() { loaders }: Context) {
        return loaders.indicatorsByDepartement.load(code);
    }
}
