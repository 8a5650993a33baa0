import { Field, Int, ObjectType } from 'type-graphql';
import type { ConventionForm } from '../../domain/vocabulary.js';
import { ConventionFormEnum } from '../enums.js';

@ObjectType('FormCount', { description: 'How many structures have an agreement for a form of housing.', simpleResolvers: true })
export class FormCountType {
    @Field(() => ConventionFormEnum, { description: 'The form.' })
    form!: ConventionForm;

    @Field(() => Int, { description: 'How many.' })
    count!: number;
}
