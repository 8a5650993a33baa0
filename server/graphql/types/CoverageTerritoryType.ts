import { Field, ID, ObjectType } from 'type-graphql';
import type { TerritoryAccess, TerritoryLevel } from '../../domain/vocabulary.js';
import { TerritoryAccessEnum } from '../coverageEnums.js';
import { TerritoryLevelEnum } from '../enums.js';
import { CatchmentType } from './CatchmentType.js';
import { CompetenceAuditType } from './CompetenceAuditType.js';
import { CoverageFiguresType } from './CoverageFiguresType.js';
import { CoveragePlacesType } from './CoveragePlacesType.js';
import { PositionType } from './PositionType.js';

@ObjectType('CoverageTerritory', { description: 'A territory: who is competent, how far, and which places, computed apart.', simpleResolvers: true })
export class CoverageTerritoryType {
    @Field(() => ID, { description: 'Stable id; the same in territories and in the outlines of the map.' })
    id!: string;

    @Field(() => TerritoryLevelEnum, { description: 'How the country is cut.' })
    level!: TerritoryLevel;

    @Field(() => ID, { description: 'Its code at that level.' })
    code!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => PositionType, { nullable: true, description: 'A point to put its name at.' })
    center!: PositionType | null;

    @Field(() => TerritoryAccessEnum, { description: 'Access of all its communes, in one word.' })
    access!: TerritoryAccess;

    @Field(() => CoverageFiguresType, { description: 'Access of its communes, in figures.' })
    figures!: CoverageFiguresType;

    @Field(() => CompetenceAuditType, { description: 'Missions Locales competent for its communes: says nothing of distances.' })
    competence!: CompetenceAuditType;

    @Field(() => CoveragePlacesType, { description: 'Places under agreement in it.' })
    places!: CoveragePlacesType;

    @Field(() => CatchmentType, { nullable: true, description: 'Places within reach, wherever they are; null when no capacity or no weight is known.' })
    catchment!: CatchmentType | null;

    @Field(() => CatchmentType, { nullable: true, description: 'The same, with what is far counting less.' })
    catchmentDecay!: CatchmentType | null;
}
