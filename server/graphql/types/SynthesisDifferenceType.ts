import { Field, ObjectType } from 'type-graphql';
import { DifferenceSideEnum } from '../documentEnums.js';
import { PartnershipType } from './PartnershipType.js';

@ObjectType('SynthesisDifference', { description: 'A département that only the study or only the records count for a claim.', simpleResolvers: true })
export class SynthesisDifferenceType {
    @Field(() => DifferenceSideEnum, { description: 'Who counts it.' })
    side!: 'ONLY_STATED' | 'ONLY_COMPUTED';

    @Field(() => String, { description: 'Why they differ, in French.' })
    explanation!: string;

    @Field(() => [PartnershipType], { description: 'The records of the département that decide, strongest first.' })
    partnerships!: PartnershipType[];
}
