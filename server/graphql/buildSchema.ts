import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { AccessResolver } from './resolvers/AccessResolver.js';
import { AccordCommitmentResolver } from './resolvers/AccordCommitmentResolver.js';
import { AccordResolver } from './resolvers/AccordResolver.js';
import { BesoinResolver } from './resolvers/BesoinResolver.js';
import { ChangeConnectionResolver } from './resolvers/ChangeConnectionResolver.js';
import { ChangeResolver } from './resolvers/ChangeResolver.js';
import { CommuneAccessResolver } from './resolvers/CommuneAccessResolver.js';
import { CommuneResolver } from './resolvers/CommuneResolver.js';
import { CompetenceResolver } from './resolvers/CompetenceResolver.js';
import { ConventionPartyResolver } from './resolvers/ConventionPartyResolver.js';
import { ConventionPlacesConnectionResolver } from './resolvers/ConventionPlacesConnectionResolver.js';
import { ConventionPlacesResolver } from './resolvers/ConventionPlacesResolver.js';
import { CoverageResolver } from './resolvers/CoverageResolver.js';
import { CoverageTerritoryResolver } from './resolvers/CoverageTerritoryResolver.js';
import { DepartementCountResolver } from './resolvers/DepartementCountResolver.js';
import { DepartementDocumentsResolver } from './resolvers/DepartementDocumentsResolver.js';
import { DepartementResolver } from './resolvers/DepartementResolver.js';
import { DispositifResolver } from './resolvers/DispositifResolver.js';
import { GlossaryTermResolver } from './resolvers/GlossaryTermResolver.js';
import { IndicatorResolver } from './resolvers/IndicatorResolver.js';
import { InitiativeActorResolver } from './resolvers/InitiativeActorResolver.js';
import { InitiativeResolver } from './resolvers/InitiativeResolver.js';
import { InventoryResolver } from './resolvers/InventoryResolver.js';
import { LigneResolver } from './resolvers/LigneResolver.js';
import { NearbyStructureResolver } from './resolvers/NearbyStructureResolver.js';
import { OrganisationResolver } from './resolvers/OrganisationResolver.js';
import { PartnershipResolver } from './resolvers/PartnershipResolver.js';
import { PerspectiveResolver } from './resolvers/PerspectiveResolver.js';
import { RegionResolver } from './resolvers/RegionResolver.js';
import { RespondentsResolver } from './resolvers/RespondentsResolver.js';
import { SearchResolver } from './resolvers/SearchResolver.js';
import { SitingResolver } from './resolvers/SitingResolver.js';
import { SitingSiteResolver } from './resolvers/SitingSiteResolver.js';
import { SourceResolver } from './resolvers/SourceResolver.js';
import { StatedAbsenceResolver } from './resolvers/StatedAbsenceResolver.js';
import { StatementConnectionResolver } from './resolvers/StatementConnectionResolver.js';
import { StatementResolver } from './resolvers/StatementResolver.js';
import { StatementSubjectResolver } from './resolvers/StatementSubjectResolver.js';
import { StructureConnectionResolver } from './resolvers/StructureConnectionResolver.js';
import { StructureFacetsResolver } from './resolvers/StructureFacetsResolver.js';
import { StructurePlaceResolver } from './resolvers/StructurePlaceResolver.js';
import { StructureResolver } from './resolvers/StructureResolver.js';
import { SynthesisDifferenceResolver } from './resolvers/SynthesisDifferenceResolver.js';
import { SynthesisResolver } from './resolvers/SynthesisResolver.js';
import { TerritoryResolver } from './resolvers/TerritoryResolver.js';

/** The schema of the API: the types in the folder types, joined by the resolvers. */
export function buildSchema(): GraphQLSchema {
    const schema = buildSchemaSync({
        resolvers: [
            AccessResolver,
            AccordCommitmentResolver,
            AccordResolver,
            BesoinResolver,
            ChangeConnectionResolver,
            ChangeResolver,
            CommuneAccessResolver,
            CommuneResolver,
            CompetenceResolver,
            ConventionPartyResolver,
            ConventionPlacesConnectionResolver,
            ConventionPlacesResolver,
            CoverageResolver,
            CoverageTerritoryResolver,
            DepartementCountResolver,
            DepartementDocumentsResolver,
            DepartementResolver,
            DispositifResolver,
            GlossaryTermResolver,
            IndicatorResolver,
            InitiativeActorResolver,
            InitiativeResolver,
            InventoryResolver,
            LigneResolver,
            NearbyStructureResolver,
            OrganisationResolver,
            PartnershipResolver,
            PerspectiveResolver,
            RegionResolver,
            RespondentsResolver,
            SearchResolver,
            SitingResolver,
            SitingSiteResolver,
            SourceResolver,
            StatedAbsenceResolver,
            StatementConnectionResolver,
            StatementResolver,
            StatementSubjectResolver,
            StructureConnectionResolver,
            StructureFacetsResolver,
            StructurePlaceResolver,
            StructureResolver,
            SynthesisDifferenceResolver,
            SynthesisResolver,
            TerritoryResolver,
        ],
        validate: false,
    });
    // type-graphql has no decorator for the root type.
    schema.getQueryType()!.description = 'Who can take over when a young person leaves child protection: who is competent, how far, with which places, and what the sources say.';
    return schema;
}
