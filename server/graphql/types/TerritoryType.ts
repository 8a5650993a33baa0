import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { CoverageStatus, StructureKind, TerritoryLevel } from '../../domain/vocabulary.js';
import { CoverageStatusEnum, GapComparisonEnum, StructureKindEnum, TerritoryLevelEnum } from '../enums.js';
import type { GapComparison } from '../../coverage/compareGap.js';
import { CompetenceAuditType } from './CompetenceAuditType.js';
import { PositionType } from './PositionType.js';

@ObjectType('Territory', { description: 'A territory, seen for one kind of structure: does one lie in it?', simpleResolvers: true })
export class TerritoryType {
    @Field(() => ID, { description: 'Stable id; the same in the contours of /carte/territoires.json.' })
    id!: string;

    @Field(() => TerritoryLevelEnum, { description: 'How the country is cut.' })
    level!: TerritoryLevel;

    @Field(() => ID, { description: 'Its code at that level.' })
    code!: string;

    @Field(() => String, { description: 'Its name.' })
    nom!: string;

    @Field(() => StructureKindEnum, { description: 'The kind of structure that is looked for.' })
    kind!: StructureKind;

    @Field(() => CoverageStatusEnum, { description: 'Whether one lies in it.' })
    status!: CoverageStatus;

    @Field(() => String, { description: 'Why this status, in a French sentence.' })
    reason!: string;

    @Field(() => Boolean, { description: 'At level MISSION_LOCALE, true when one of its communes at least is estimated; false when an official file gives them all.' })
    estimated!: boolean;

    @Field(() => Int, { nullable: true, description: 'Its population; null when the population of one of its communes is unknown.' })
    population!: number | null;

    @Field(() => Int, { description: 'Its communes.' })
    communeCount!: number;

    @Field(() => Int, { description: 'Those of them that it shares with another territory.' })
    sharedCommuneCount!: number;

    @Field(() => PositionType, { nullable: true, description: 'A point to put its name at.' })
    center!: PositionType | null;

    @Field(() => GapComparisonEnum, { description: 'The computed status beside what the sources state.' })
    comparison!: GapComparison;

    @Field(() => String, { nullable: true, description: 'Why the two differ, in French; null when they agree.' })
    explanation!: string | null;

    @Field(() => CompetenceAuditType, { description: 'Who serves its communes, counted.' })
    competence!: CompetenceAuditType;

    @Field(() => String, { description: 'The same in French sentences, with the official files where there are some.' })
    competenceReason!: string;
}
