import { Field, Float, Int, ObjectType } from 'type-graphql';

@ObjectType('CoverageInequality', { description: 'How unequal the territories of the answer are: between territories, not between people. Null without two territories that are known.', simpleResolvers: true })
export class CoverageInequalityType {
    @Field(() => Float, { nullable: true, description: 'Gini index of the mean distances, each territory counted for its people: 0 equal, near 1 very unequal.' })
    giniKm!: number | null;

    @Field(() => Float, { nullable: true, description: 'Palma ratio: the kilometres of the 10 % of people who are farthest, added up, over those of the 40 % who are nearest, each person having the mean of the own territory: 0.25 when all are equal.' })
    palmaKm!: number | null;

    @Field(() => Float, { nullable: true, description: 'Gini index of the places per 1,000 people, each territory counted for its people.' })
    giniPlaces!: number | null;

    @Field(() => Int, { description: 'Territories left out of giniKm and palmaKm: their distance is unknown.' })
    withoutKm!: number;

    @Field(() => Int, { description: 'Territories left out of giniPlaces: their places are unknown.' })
    withoutPlaces!: number;
}
