import { Field, ObjectType } from 'type-graphql';
import type { PartnershipCellStatus, Relation } from '../../domain/vocabulary.js';
import { PartnershipCellStatusEnum, RelationEnum } from '../documentEnums.js';
import { PartnershipType } from './PartnershipType.js';

@ObjectType('PartnershipCell', { description: 'The state of one relation in one département today: a cell of the matrix.', simpleResolvers: true })
export class PartnershipCellType {
    @Field(() => RelationEnum, { description: 'Between whom.' })
    relation!: Relation;

    @Field(() => PartnershipCellStatusEnum, { description: 'Strongest status of the records that count; UNKNOWN when none does.' })
    status!: PartnershipCellStatus;

    @Field(() => [PartnershipType], { description: 'The records that count, strongest first.' })
    partnerships!: PartnershipType[];

    @Field(() => [PartnershipType], { description: 'Records that are over: not counted; whether they were renewed is not known.' })
    ended!: PartnershipType[];

    @Field(() => Boolean, { description: 'True when a record that counts says that there is no agreement, for all or some of the actors.' })
    noneStated!: boolean;
}
