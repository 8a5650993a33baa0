import { Field, ID, InputType, Int } from 'type-graphql';
import type { StructureFilter } from '../../directory/StructureFilter.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import { StructureKindEnum } from '../enums.js';
import { BboxInput } from './BboxInput.js';

@InputType('StructureFilter', { description: 'Narrows a list of structures. An absent field narrows nothing; the fields add up.' })
export class StructureFilterInput implements StructureFilter {
    @Field(() => [StructureKindEnum], { nullable: true, description: 'One of these kinds; an empty list lets nothing pass.' })
    kinds?: StructureKind[] | null;

    @Field(() => [ID], { nullable: true, description: 'In one of these départements (codes); an empty list lets nothing pass.' })
    departements?: string[] | null;

    @Field(() => BboxInput, { nullable: true, description: 'In this box; structures without a position are left out.' })
    bbox?: BboxInput | null;

    @Field(() => String, {
        nullable: true,
        description: 'Every word is found in the name, commune, postal code, département, parent or manager; accents, case and small typos do not matter. At most 100 characters.',
    })
    text?: string | null;

    @Field(() => Boolean, { nullable: true, description: 'true: with places under an agreement that is not over, their number known or not; false: without.' })
    withPlaces?: boolean | null;

    @Field(() => Int, { nullable: true, description: 'With places under an agreement that is not over and whose stated ages include this one, in years.' })
    age?: number | null;

    @Field(() => Boolean, { nullable: true, description: 'true: at least one doubtful statement; false: none.' })
    toConfirm?: boolean | null;
}
