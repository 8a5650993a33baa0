import { Field, ID, InputType } from 'type-graphql';
import type { TerritoryLevel } from '../../domain/vocabulary.js';
import { TerritoryLevelEnum } from '../enums.js';

@InputType('TerritoryInput', { description: 'A territory to stay within.' })
export class TerritoryInput {
    @Field(() => TerritoryLevelEnum, { description: 'EPCI, DEPARTEMENT or REGION.' })
    level!: TerritoryLevel;

    @Field(() => ID, { description: 'Its code: SIREN of the EPCI, code of the département or of the region.' })
    code!: string;
}
