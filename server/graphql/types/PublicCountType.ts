import { Field, Int, ObjectType } from 'type-graphql';
import type { ConventionPublic } from '../../domain/vocabulary.js';
import { ConventionPublicEnum } from '../enums.js';

@ObjectType('PublicCount', { description: 'How many structures have an agreement for a public.', simpleResolvers: true })
export class PublicCountType {
    @Field(() => ConventionPublicEnum, { description: 'The public.' })
    public!: ConventionPublic;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
