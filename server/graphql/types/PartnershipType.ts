import { Field, ID, ObjectType } from 'type-graphql';
import type { PartnershipStatus, Relation } from '../../domain/vocabulary.js';
import { DateScalar } from '../DateScalar.js';
import { PartnershipStatusEnum, RelationEnum } from '../documentEnums.js';

@ObjectType('Partnership', { description: 'One relation between actors of a département, as a source describes it.', simpleResolvers: true })
export class PartnershipType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => RelationEnum, { description: 'Between whom.' })
    relation!: Relation;

    @Field(() => PartnershipStatusEnum, { description: 'What the source says of it.' })
    status!: PartnershipStatus;

    @Field(() => String, { description: 'In our words, in French.' })
    description!: string;

    @Field(() => DateScalar, { nullable: true, description: 'First day; null when the source does not say.' })
    start!: string | null;

    @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null when the source does not say.' })
    end!: string | null;

    @Field(() => Boolean, { description: 'True when at least one statement about it is doubtful: shown as "à confirmer".' })
    toConfirm!: boolean;
}
