import { Field, ID, ObjectType } from 'type-graphql';
import type { BesoinKind, BesoinTheme } from '../../domain/vocabulary.js';
import { BesoinKindEnum, BesoinThemeEnum } from '../documentEnums.js';

@ObjectType('Besoin', { description: 'What the study observes, says is needed, or proposes.', simpleResolvers: true })
export class BesoinType {
    @Field(() => ID, { description: 'Stable slug, the same at every import.' })
    id!: string;

    @Field(() => BesoinKindEnum, { description: 'Which of the three.' })
    kind!: BesoinKind;

    @Field(() => BesoinThemeEnum, { description: 'The chapter that it belongs to.' })
    theme!: BesoinTheme;

    @Field(() => String, { description: 'In our words, in French.' })
    description!: string;
}
