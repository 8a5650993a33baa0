import { Field, ObjectType } from 'type-graphql';
import { ContactKindEnum } from '../enums.js';

@ObjectType('Contact', { description: 'A public way to reach a service, never a named person.', simpleResolvers: true })
export class ContactType {
    @Field(() => ContactKindEnum, { description: 'What it is.' })
    kind!: 'EMAIL' | 'PHONE' | 'WEBSITE';

    @Field(() => String, { description: 'The address or number itself.' })
    value!: string;

    @Field(() => String, { nullable: true, description: 'What it is for; null when nothing needs saying.' })
    label!: string | null;
}
