import { Field, ID, InputType, Int } from 'type-graphql';
import type { StructureFilter } from '../../domain/StructureFilter.js';
import type { ConventionForm, ConventionPublic, Need, StructureKind } from '../../domain/vocabulary.js';
import { DateScalar } from '../DateScalar.js';
import { NeedEnum } from '../documentEnums.js';
import { ConventionFormEnum, ConventionPublicEnum, StructureKindEnum } from '../enums.js';
import { BboxInput } from './BboxInput.js';

@InputType('StructureFilter', { description: 'Narrows a list of structures. An absent field narrows nothing; the fields add up; an empty list lets nothing pass. What is unknown never passes as yes.' })
export class StructureFilterInput implements StructureFilter {
    @Field(() => [StructureKindEnum], { nullable: true, description: 'One of these kinds; an empty list lets nothing pass.' })
    kinds?: StructureKind[] | null;

    @Field(() => [ID], { nullable: true, description: 'In one of these départements (codes); an empty list lets nothing pass.' })
    departements?: string[] | null;

    @Field(() => [ID], { nullable: true, description: 'In one of these EPCI (SIREN numbers); structures whose commune is unknown are left out.' })
    epci?: string[] | null;

    @Field(() => BboxInput, { nullable: true, description: 'In this box; structures without a position are left out.' })
    bbox?: BboxInput | null;

    @Field(() => String, {
        nullable: true,
        description: 'Every word is found in the name, commune, postal code, département, parent or manager; accents, case and small typos do not matter. At most 100 characters.',
    })
    text?: string | null;

    @Field(() => Boolean, { nullable: true, description: 'true: with places under an agreement that is not over, their number known or not; false: without.' })
    withPlaces?: boolean | null;

    @Field(() => Int, {
        nullable: true,
        description: 'With places under an agreement that is not over and whose stated ages include this one, in years; an agreement of which no age is known includes nobody. age, publics and forms are asked of one and the same agreement.',
    })
    age?: number | null;

    @Field(() => [ConventionPublicEnum], { nullable: true, description: 'With places under an agreement, not over, for one of these publics; one that names none is for none of them.' })
    publics?: ConventionPublic[] | null;

    @Field(() => [ConventionFormEnum], { nullable: true, description: 'With places under an agreement, not over, in one of these forms; one that names none is in none of them.' })
    forms?: ConventionForm[] | null;

    @Field(() => [NeedEnum], { nullable: true, description: 'Of a kind that a scheme open today says to ask for one of these needs; a kind that no scheme names is left out. What the structure itself does is not known.' })
    needs?: Need[] | null;

    @Field(() => Boolean, {
        nullable: true,
        description: 'true: with an agreement that is known to be in force today: begun, and with an end that has not passed; one without a known end is not. false: all others.',
    })
    withAgreementInForce?: boolean | null;

    @Field(() => DateScalar, { nullable: true, description: 'A source describes a period that ends on this day or later; structures of which no source says the period are left out.' })
    statedSince?: string | null;

    @Field(() => DateScalar, { nullable: true, description: 'Something about it was read on this day or later.' })
    readSince?: string | null;

    @Field(() => [ID], { nullable: true, description: 'One of these sources (ids) says something about it.' })
    sources?: string[] | null;

    @Field(() => Boolean, { nullable: true, description: 'true: at least one doubtful statement; false: none.' })
    toConfirm?: boolean | null;
}
