import { Field, Int, ObjectType } from 'type-graphql';
import type { CompetenceAudit } from '../../coverage/computeCompetenceAudit.js';
import { CompetenceAuditStatusEnum } from '../coverageEnums.js';

@ObjectType('CompetenceAudit', { description: 'How many Missions Locales are competent for the communes of a territory.', simpleResolvers: true })
export class CompetenceAuditType {
    @Field(() => CompetenceAuditStatusEnum, { description: 'In one word.' })
    status!: CompetenceAudit['status'];

    @Field(() => Int, { description: 'Its communes.' })
    communes!: number;

    @Field(() => Int, { description: 'Those with one Mission Locale or more.' })
    served!: number;

    @Field(() => Int, { description: 'Those with several.' })
    shared!: number;

    @Field(() => Int, { description: 'Those without any: an official file covers their département and leaves them out.' })
    without!: number;

    @Field(() => Int, { description: 'Those of which nobody knows.' })
    unknown!: number;

    @Field(() => Int, { description: 'Those where an official file says it.' })
    official!: number;

    @Field(() => Int, { description: 'Those where it is estimated.' })
    estimated!: number;
}
