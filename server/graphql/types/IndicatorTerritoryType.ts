import { Field, ID, ObjectType } from 'type-graphql';
import type { IndicatorLevel } from '../../domain/vocabulary.js';
import { IndicatorLevelEnum } from '../documentEnums.js';

@ObjectType('IndicatorTerritory', { description: 'What a figure describes: France, a region or a département.', simpleResolvers: true })
export class IndicatorTerritoryType {
    @Field(() => IndicatorLevelEnum, { description: 'Its level.' })
    level!: IndicatorLevel;

    @Field(() => ID, { description: '"FR", or the code of the region or the département.' })
    code!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;
}
