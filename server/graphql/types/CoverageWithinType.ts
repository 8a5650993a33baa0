import { Field, ID, ObjectType } from 'type-graphql';
import type { TerritoryLevel } from '../../domain/vocabulary.js';
import { TerritoryLevelEnum } from '../enums.js';

@ObjectType('Within', { description: 'The territory that a computation stayed within.', simpleResolvers: true })
export class CoverageWithinType {
    @Field(() => TerritoryLevelEnum, { description: 'EPCI, DEPARTEMENT or REGION.' })
    level!: TerritoryLevel;

    @Field(() => ID, { description: 'Its code.' })
    code!: string;
}
