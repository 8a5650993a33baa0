import { Field, ID, InputType } from 'type-graphql';
import type { IndicatorLevel } from '../../domain/vocabulary.js';
import { IndicatorLevelEnum } from '../documentEnums.js';

@InputType('IndicatorTerritoryInput', { description: 'Figures of one level, or of one territory of it.' })
export class IndicatorTerritoryInput {
    @Field(() => IndicatorLevelEnum, { description: 'Its level.' })
    level!: IndicatorLevel;

    @Field(() => ID, { nullable: true, description: 'Code of the region or the département; absent: all of that level.' })
    code?: string | null;
}
