import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Departement', { description: 'A French département.', simpleResolvers: true })
export class DepartementType {
    @Field(() => ID, { description: 'Official code: "09", "2A", "971".' })
    code!: string;

    @Field(() => String, { description: 'Official name.' })
    nom!: string;
}
