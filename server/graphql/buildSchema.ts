import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { CommuneResolver } from './resolvers/CommuneResolver.js';
import { CompetenceResolver } from './resolvers/CompetenceResolver.js';
import { ConventionPartyResolver } from './resolvers/ConventionPartyResolver.js';
import { ConventionPlacesConnectionResolver } from './resolvers/ConventionPlacesConnectionResolver.js';
import { ConventionPlacesResolver } from './resolvers/ConventionPlacesResolver.js';
import { DepartementCountResolver } from './resolvers/DepartementCountResolver.js';
import { DepartementResolver } from './resolvers/DepartementResolver.js';
import { NearbyStructureResolver } from './resolvers/NearbyStructureResolver.js';
import { OrganisationResolver } from './resolvers/OrganisationResolver.js';
import { RegionResolver } from './resolvers/RegionResolver.js';
import { SourceResolver } from './resolvers/SourceResolver.js';
import { StatedAbsenceResolver } from './resolvers/StatedAbsenceResolver.js';
import { StatementConnectionResolver } from './resolvers/StatementConnectionResolver.js';
import { StatementResolver } from './resolvers/StatementResolver.js';
import { StatementSubjectResolver } from './resolvers/StatementSubjectResolver.js';
import { StructureConnectionResolver } from './resolvers/StructureConnectionResolver.js';
import { StructureFacetsResolver } from './resolvers/StructureFacetsResolver.js';
import { StructureResolver } from './resolvers/StructureResolver.js';
import { TerritoryResolver } from './resolvers/TerritoryResolver.js';

/** The schema of the API: the types in the folder types, joined by the resolvers. */
export function buildSchema(): GraphQLSchema {
    const schema = buildSchemaSync({
        resolvers: [
            CommuneResolver,
            CompetenceResolver,
            ConventionPartyResolver,
            ConventionPlacesConnectionResolver,
            ConventionPlacesResolver,
            DepartementCountResolver,
            DepartementResolver,
            NearbyStructureResolver,
            OrganisationResolver,
            RegionResolver,
            SourceResolver,
            StatedAbsenceResolver,
            StatementConnectionResolver,
            StatementResolver,
            StatementSubjectResolver,
            StructureConnectionResolver,
            StructureFacetsResolver,
            StructureResolver,
            TerritoryResolver,
        ],
        validate: false,
    });
    // type-graphql has no decorator for the root type.
    schema.getQueryType()!.description = 'Who can take over when a young person leaves child protection: who is competent, how far, with which places, and what the sources say.';
    return schema;
}
