import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { SitingSiteView } from '../../territory/SitingReader.js';
import type { Context } from '../Context.js';
import { CommuneType } from '../types/CommuneType.js';
import { SitingSiteType } from '../types/SitingSiteType.js';

@Resolver(() => SitingSiteType)
export class SitingSiteResolver {
    @FieldResolver(() => CommuneType, { description: 'The commune; the site stands at its point.' })
    commune(@Root() { codeInsee }: SitingSiteView, @Ctx() { loaders }: Context) {
        return loaders.commune.load(codeInsee);
    }
}
