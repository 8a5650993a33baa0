import { Field, ID, ObjectType } from 'type-graphql';
import type { AccordLevel } from '../../domain/vocabulary.js';
import { DateScalar } from '../DateScalar.js';
import { AccordLevelEnum } from '../documentEnums.js';

@ObjectType('Accord', { description: 'A framework agreement, above the agreements that keep places.', simpleResolvers: true })
export class AccordType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => String, { description: 'Its title.' })
    titre!: string;

    @Field(() => AccordLevelEnum, { description: 'Its level.' })
    level!: AccordLevel;

    @Field(() => DateScalar, { description: 'Day of its signature.' })
    date!: string;

    @Field(() => DateScalar, { nullable: true, description: 'Last day, included; null when it has none or the source does not say.' })
    end!: string | null;

    @Field(() => String, { nullable: true, description: 'How long, in French; null when the source does not say.' })
    duration!: string | null;
}
