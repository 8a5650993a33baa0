import { Field, Float, ID, ObjectType } from 'type-graphql';
import type { IndicatorPrecision } from '../../domain/vocabulary.js';
import { IndicatorPrecisionEnum } from '../documentEnums.js';

@ObjectType('Indicator', { description: 'A figure, with its unit, its territory and how precise it is.', simpleResolvers: true })
export class IndicatorType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'What is measured: the same key for the figures to be compared.' })
    series!: string;

    @Field(() => String, { description: 'What is measured, in French.' })
    nom!: string;

    @Field(() => Float, { description: 'The figure.' })
    value!: number;

    @Field(() => String, { description: 'Its unit, in French: "jeunes", "€", "%".' })
    unit!: string;

    @Field(() => IndicatorPrecisionEnum, { description: 'How precisely the source gives it.' })
    precision!: IndicatorPrecision;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
