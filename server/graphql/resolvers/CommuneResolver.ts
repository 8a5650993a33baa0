import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import type { Commune } from '../../database/entities/Commune.js';
import { checkPageSize } from '../../directory/checkPageSize.js';
import { checkStructureFilter } from '../../directory/checkStructureFilter.js';
import type { Context } from '../Context.js';
import { StructureFilterInput } from '../inputs/StructureFilterInput.js';
import { CommuneType } from '../types/CommuneType.js';
import { CompetenceAuditType } from '../types/CompetenceAuditType.js';
import { CompetenceType } from '../types/CompetenceType.js';
import { DepartementType } from '../types/DepartementType.js';
import { EpciType } from '../types/EpciType.js';
import { NearbyStructureType } from '../types/NearbyStructureType.js';
import { StructureType } from '../types/StructureType.js';

@Resolver(() => CommuneType)
export class CommuneResolver {
    @Query(() => [CommuneType], {
        description: 'Communes by name (typos, accents, hyphens and "St" do not matter), beginning of a name, postal code or INSEE code. Exact names first, then beginnings, then similar names; the most populated first.',
    })
    async communes(
        @Arg('text', () => String, { description: 'What a person typed, 1 to 100 characters.' }) text: string,
        @Arg('first', () => Int, { nullable: true, defaultValue: 10, description: 'At most that many, 1 to 100.' }) first: number,
        @Ctx() { communeSearch, loaders }: Context,
    ) {
        checkPageSize(first);
        return loaders.commune.loadMany(communeSearch.find(text, first));
    }

    @Query(() => CommuneType, { nullable: true, description: 'The commune with this INSEE code; null if there is none.' })
    commune(@Arg('codeInsee', () => ID, { description: 'INSEE code, e.g. "30007".' }) codeInsee: string, @Ctx() { loaders }: Context) {
        return loaders.commune.load(codeInsee);
    }

    @FieldResolver(() => DepartementType, { description: 'Its département.' })
    departement(@Root() { departementCode }: Commune, @Ctx() { loaders }: Context) {
        return loaders.departement.load(departementCode);
    }

    @FieldResolver(() => EpciType, { nullable: true, description: 'Its intercommunalité; null for the few communes that have none.' })
    epci(@Root() { epciCode }: Commune, @Ctx() { loaders }: Context) {
        return epciCode === null ? null : loaders.epci.load(epciCode);
    }

    @FieldResolver(() => [CompetenceType], { description: 'The Missions Locales that serve it, and whether that is official or estimated; empty while unknown, and for a hole in an official file: `competence` tells them apart.' })
    competences(@Root() { codeInsee }: Commune, @Ctx() { territories }: Context) {
        return territories.competences(codeInsee);
    }

    @FieldResolver(() => CompetenceAuditType, { description: 'Whether one Mission Locale serves it, several or, by an official file, none; or nobody knows.' })
    competence(@Root() { codeInsee }: Commune, @Ctx() { territories }: Context) {
        return territories.competenceAudit(codeInsee).audit;
    }

    @FieldResolver(() => String, { description: 'The same in French sentences, with the official file where there is one.' })
    competenceReason(@Root() { codeInsee }: Commune, @Ctx() { territories }: Context) {
        return territories.competenceAudit(codeInsee).reason;
    }

    @FieldResolver(() => [NearbyStructureType], { description: 'The structures nearest to its point, nearest first; none when the commune has no point.' })
    nearest(
        @Root() { position }: Commune,
        @Arg('filter', () => StructureFilterInput, { nullable: true, description: 'Only structures that pass.' }) filter: StructureFilterInput | null,
        @Arg('first', () => Int, { nullable: true, defaultValue: 5, description: 'At most that many, 1 to 100.' }) first: number,
        @Ctx() { directory, today }: Context,
    ) {
        checkPageSize(first);
        checkStructureFilter(directory, filter ?? {});
        return position === null ? [] : directory.select(filter ?? {}, today).nearest(position, first);
    }

    @FieldResolver(() => [StructureType], { description: 'The structures in it, in order of name.' })
    structures(@Root() { codeInsee }: Commune, @Ctx() { loaders }: Context) {
        return loaders.structuresByCommune.load(codeInsee);
    }
}
