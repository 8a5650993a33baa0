import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { Counted, StructureFacets } from '../../directory/memory/StructureFacets.js';
import type { Context } from '../Context.js';
import { AgeCountType } from '../types/AgeCountType.js';
import { DepartementCountType } from '../types/DepartementCountType.js';
import { EpciCountType } from '../types/EpciCountType.js';
import { FormCountType } from '../types/FormCountType.js';
import { KindCountType } from '../types/KindCountType.js';
import { NeedCountType } from '../types/NeedCountType.js';
import { PublicCountType } from '../types/PublicCountType.js';
import { SinceCountType } from '../types/SinceCountType.js';
import { StructureFacetsType } from '../types/StructureFacetsType.js';
import { StructureSourceCountType } from '../types/StructureSourceCountType.js';

const asAge = ({ value, count }: Counted<number>) => ({ age: value, count });
const asSince = ({ value, count }: Counted<string>) => ({ since: value, count });

@Resolver(() => StructureFacetsType)
export class StructureFacetsResolver {
    @FieldResolver(() => [KindCountType], { description: 'Structures of each kind that has some.' })
    kinds(@Root() facets: StructureFacets) {
        return facets.kinds().map(({ value, count }) => ({ kind: value, count }));
    }

    @FieldResolver(() => [DepartementCountType], { description: 'Structures of each département that has some.' })
    departements(@Root() facets: StructureFacets) {
        return facets.departements().map(({ value, count }) => ({ departementCode: value, count }));
    }

    @FieldResolver(() => [EpciCountType], { description: 'Structures of each EPCI that has some; those whose commune is unknown are in none.' })
    epci(@Root() facets: StructureFacets, @Ctx() { loaders }: Context) {
        return facets.epci().map(({ value, count }) => ({ epci: loaders.epci.load(value), count }));
    }

    @FieldResolver(() => [NeedCountType], { description: 'Structures that each need leads to.' })
    needs(@Root() facets: StructureFacets) {
        return facets.needs().map(({ value, count }) => ({ need: value, count }));
    }

    @FieldResolver(() => [AgeCountType], { description: 'Structures with an agreement for each age, 14 to 26 years; the publics and forms asked stay asked of the same agreement.' })
    ages(@Root() facets: StructureFacets) {
        return facets.ages().map(asAge);
    }

    @FieldResolver(() => [PublicCountType], { description: 'Structures with an agreement for each public; the age and forms asked stay asked of the same agreement.' })
    publics(@Root() facets: StructureFacets) {
        return facets.publics().map(({ value, count }) => ({ public: value, count }));
    }

    @FieldResolver(() => [FormCountType], { description: 'Structures with an agreement for each form; the age and publics asked stay asked of the same agreement.' })
    forms(@Root() facets: StructureFacets) {
        return facets.forms().map(({ value, count }) => ({ form: value, count }));
    }

    @FieldResolver(() => [StructureSourceCountType], { description: 'Structures about which each source says something.' })
    async sources(@Root() facets: StructureFacets, @Ctx() { loaders }: Context) {
        const counted = facets.sources();
        const sources = await loaders.source.loadMany(counted.map(({ value }) => value));
        return counted.map(({ count }, index) => ({ source: sources[index], count }));
    }

    @FieldResolver(() => [SinceCountType], { description: 'Structures of which a source describes a period that ends on that first of January or later, the latest first.' })
    statedSince(@Root() facets: StructureFacets) {
        return facets.statedSince().map(asSince);
    }

    @FieldResolver(() => [SinceCountType], { description: 'Structures of which something was read on that first of January or later, the latest first.' })
    readSince(@Root() facets: StructureFacets) {
        return facets.readSince().map(asSince);
    }

    @FieldResolver(() => Int, { description: 'Structures with withPlaces: true.' })
    withPlaces(@Root() facets: StructureFacets) {
        return facets.withPlaces();
    }

    @FieldResolver(() => Int, { description: 'Structures with withAgreementInForce: true.' })
    withAgreementInForce(@Root() facets: StructureFacets) {
        return facets.withAgreementInForce();
    }

    @FieldResolver(() => Int, { description: 'Structures with toConfirm: true.' })
    toConfirm(@Root() facets: StructureFacets) {
        return facets.toConfirm();
    }
}
