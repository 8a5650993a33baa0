import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType('Region', { description: 'A French region.', simpleResolvers: true })
export class RegionType {
    @Field(() => ID, { description: 'INSEE code of the region, e.g. "76".' })
    code!: string;

    @Field(() => String, { description: 'Official name.' })
    nom!: string;
}
