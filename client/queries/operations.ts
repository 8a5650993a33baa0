// Written by `npm run queries` from schema/schema.graphql and client/queries/**/*.graphql: do not edit.

import type { Operation } from './Operation.js';

export type AbsenceSubject = 'CONVENTION_HABITAT_JEUNES' | 'CONVENTION_MISSION_LOCALE' | 'RESIDENCE_HABITAT_JEUNES';

export interface BboxInput {
    south: number;
    west: number;
    north: number;
    east: number;
}

export type CompetenceNature = 'OFFICIAL' | 'ESTIMATED';

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

export type ContactKind = 'EMAIL' | 'PHONE' | 'WEBSITE';

export type ConventionForm = 'RESIDENCE' | 'DIFFUS' | 'INTERMEDIATION_LOCATIVE' | 'ALT';

export type ConventionPublic = 'SOUS_MESURE_DE_PROTECTION' | 'CONTRAT_JEUNE_MAJEUR' | 'EX_MNA' | 'SORTANT_ASE' | 'APPRENTI' | 'SANS_RESSOURCES';

export type ConventionStatus = 'STATED' | 'IN_FORCE' | 'UPCOMING' | 'ENDED';

export type CoverageStatus = 'COVERED' | 'UNCOVERED' | 'UNKNOWN';

export type GapComparison = 'AGREES' | 'ONLY_COMPUTED' | 'ONLY_STATED' | 'NOT_STATED';

export type OrganisationKind = 'ASSOCIATION' | 'DEPARTEMENT' | 'ETAT' | 'NETWORK' | 'ETABLISSEMENT' | 'AUTRE';

export type PartyRole = 'COMMISSIONER' | 'OPERATOR' | 'PARTNER';

export type PlacesPrecision = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'UNKNOWN';

export type PositionKind = 'EXACT' | 'APPROXIMATE';

export interface StructureFilter {
    kinds?: StructureKind[] | null;
    departements?: string[] | null;
    bbox?: BboxInput | null;
    text?: string | null;
    withPlaces?: boolean | null;
    age?: number | null;
    toConfirm?: boolean | null;
}

export type StructureKind = 'MISSION_LOCALE' | 'ANTENNE' | 'RESIDENCE_HABITAT_JEUNES' | 'SERVICE_LOGEMENT' | 'ADEPAPE' | 'SERVICE_ASE' | 'MAISON_DES_SOLIDARITES' | 'MECS' | 'AUTRE';

export type StructurePositionKind = 'ADDRESS' | 'COMMUNE';

export type SubjectKind = 'ORGANISATION' | 'STRUCTURE' | 'CONVENTION_PLACES' | 'STATED_ABSENCE' | 'STATED_GAP' | 'INVENTORY' | 'PARTNERSHIP' | 'RESPONDENTS' | 'PERSPECTIVE' | 'INITIATIVE' | 'DISPOSITIF' | 'ACCORD' | 'INDICATOR' | 'GLOSSARY_TERM' | 'BESOIN' | 'STATED_SYNTHESIS';

export type AbsenceFacts = {
    id: string;
    subject: AbsenceSubject;
    description: string;
    structures: {
        id: string;
        nom: string;
    }[];
    statements: StatementFacts[];
};

export type ConventionRow = {
    id: string;
    titre: string;
    status: ConventionStatus;
    counted: boolean;
    toConfirm: boolean;
    publics: ConventionPublic[];
    ageMin: number | null;
    ageMax: number | null;
    forms: ConventionForm[];
    start: string | null;
    end: string | null;
    description: string | null;
    places: {
        value: number | null;
        precision: PlacesPrecision;
    };
    partOf: {
        id: string;
        titre: string;
    } | null;
    parties: {
        role: PartyRole;
        organisation: {
            id: string;
            nom: string;
            sigle: string | null;
        };
    }[];
    structures: {
        id: string;
        nom: string;
        commune: {
            nom: string;
        } | null;
    }[];
};

export type StatementFacts = {
    id: string;
    about: string[];
    heading: string;
    citation: string;
    readOn: string;
    confidence: Confidence;
    toConfirm: boolean;
    printedAs: string | null;
    reading: string | null;
    reason: string | null;
    statedFor: {
        from: string;
        to: string;
    } | null;
    source: {
        id: string;
        title: string;
        publisher: string;
        date: string;
    };
};

export type StructureLink = {
    id: string;
    nom: string;
    kind: StructureKind;
    toConfirm: boolean;
    commune: {
        codeInsee: string;
        nom: string;
    } | null;
    departement: {
        code: string;
        nom: string;
    };
};

export type StructureRow = {
    id: string;
    nom: string;
    kind: StructureKind;
    lieuDit: string | null;
    toConfirm: boolean;
    positionKind: StructurePositionKind | null;
    position: {
        lat: number;
        lng: number;
    } | null;
    commune: {
        codeInsee: string;
        nom: string;
    } | null;
    departement: {
        code: string;
        nom: string;
    };
    parent: {
        id: string;
        nom: string;
    } | null;
    conventionsPlaces: {
        id: string;
        status: ConventionStatus;
        places: {
            value: number | null;
            precision: PlacesPrecision;
        };
        partOf: {
            id: string;
        } | null;
        structures: {
            id: string;
            kind: StructureKind;
        }[];
    }[];
};

export type TerritoryOnMap = {
    id: string;
    code: string;
    nom: string;
    status: CoverageStatus;
    population: number | null;
    communeCount: number;
    center: {
        lat: number;
        lng: number;
    } | null;
    missionLocale: {
        id: string;
        nom: string;
    } | null;
    departement: {
        code: string;
        nom: string;
    } | null;
};

export type CommuneDoorsData = {
    commune: ({
        codeInsee: string;
        nom: string;
        codesPostaux: string[];
        population: number | null;
        positionKind: PositionKind | null;
        position: {
            lat: number;
            lng: number;
        } | null;
        departement: ({
            code: string;
            nom: string;
            documented: boolean;
            adepapes: (StructureLink & {
                position: {
                    lat: number;
                    lng: number;
                } | null;
                contacts: {
                    kind: ContactKind;
                    value: string;
                    label: string | null;
                }[];
            })[];
        });
        epci: {
            code: string;
            nom: string;
        } | null;
        competences: {
            nature: CompetenceNature;
            reason: string;
            shared: boolean;
            structure: StructureLink;
        }[];
        missionsLocales: {
            distanceKm: number;
            structure: StructureLink;
        }[];
        residences: {
            distanceKm: number;
            structure: StructureLink;
        }[];
        adepapes: {
            distanceKm: number;
            structure: StructureLink;
        }[];
    }) | null;
};

export type CommuneDoorsVariables = { codeInsee: string };

export const communeDoors: Operation<CommuneDoorsData, CommuneDoorsVariables> = {
    name: 'CommuneDoors',
    document: 'query CommuneDoors($codeInsee:ID!){commune(codeInsee:$codeInsee){codeInsee nom codesPostaux population positionKind position{lat lng}departement{code nom documented adepapes{...StructureLink position{lat lng}contacts{kind value label}}}epci{code nom}competences{nature reason shared structure{...StructureLink}}missionsLocales:nearest(filter:{kinds:[MISSION_LOCALE ANTENNE]}first:2){distanceKm structure{...StructureLink}}residences:nearest(filter:{kinds:[RESIDENCE_HABITAT_JEUNES]}first:3){distanceKm structure{...StructureLink}}adepapes:nearest(filter:{kinds:[ADEPAPE]}first:1){distanceKm structure{...StructureLink}}}}fragment StructureLink on Structure{id nom kind toConfirm commune{codeInsee nom}departement{code nom}}',
};

export type CommuneSuggestionsData = {
    communes: {
        codeInsee: string;
        nom: string;
        codesPostaux: string[];
        departement: {
            code: string;
            nom: string;
            documented: boolean;
        };
    }[];
};

export type CommuneSuggestionsVariables = { text: string; first: number };

export const communeSuggestions: Operation<CommuneSuggestionsData, CommuneSuggestionsVariables> = {
    name: 'CommuneSuggestions',
    document: 'query CommuneSuggestions($text:String!$first:Int!){communes(text:$text first:$first){codeInsee nom codesPostaux departement{code nom documented}}}',
};

export type ConventionSheetData = {
    conventionPlaces: (ConventionRow & {
        departement: {
            code: string;
            nom: string;
        };
        parts: ConventionRow[];
        communes: {
            codeInsee: string;
            nom: string;
        }[];
        accompaniedBy: {
            id: string;
            nom: string;
            sigle: string | null;
        }[];
        statements: StatementFacts[];
    }) | null;
};

export type ConventionSheetVariables = { id: string };

export const conventionSheet: Operation<ConventionSheetData, ConventionSheetVariables> = {
    name: 'ConventionSheet',
    document: 'query ConventionSheet($id:ID!){conventionPlaces(id:$id){...ConventionRow departement{code nom}parts{...ConventionRow}communes{codeInsee nom}accompaniedBy{id nom sigle}statements{...StatementFacts}}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type CoverageTableData = {
    territories: (TerritoryOnMap & {
        reason: string;
        estimated: boolean;
        sharedCommuneCount: number;
        comparison: GapComparison;
        explanation: string | null;
        structures: {
            id: string;
            nom: string;
            commune: {
                nom: string;
            } | null;
        }[];
        stated: StatementFacts[];
    })[];
    coverageSummary: {
        territories: number;
        uncovered: number;
        unknown: number;
        population: number | null;
        populationUncovered: number | null;
        shareUncovered: number | null;
    };
    departements: {
        code: string;
        nom: string;
        region: {
            code: string;
            nom: string;
        };
    }[];
};

export type CoverageTableVariables = Record<string, never>;

export const coverageTable: Operation<CoverageTableData, CoverageTableVariables> = {
    name: 'CoverageTable',
    document: 'query CoverageTable{territories(kind:RESIDENCE_HABITAT_JEUNES level:MISSION_LOCALE){...TerritoryOnMap reason estimated sharedCommuneCount comparison explanation structures{id nom commune{nom}}stated{...StatementFacts}}coverageSummary(kind:RESIDENCE_HABITAT_JEUNES level:MISSION_LOCALE){territories uncovered unknown population populationUncovered shareUncovered}departements(documented:true){code nom region{code nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

export type DepartementCoverageData = {
    departement: {
        code: string;
        nom: string;
    } | null;
    coverageSummary: {
        territories: number;
        uncovered: number;
        unknown: number;
        population: number | null;
        populationUncovered: number | null;
        shareUncovered: number | null;
    };
};

export type DepartementCoverageVariables = { code: string };

export const departementCoverage: Operation<DepartementCoverageData, DepartementCoverageVariables> = {
    name: 'DepartementCoverage',
    document: 'query DepartementCoverage($code:ID!){departement(code:$code){code nom}coverageSummary(kind:RESIDENCE_HABITAT_JEUNES level:MISSION_LOCALE within:{level:DEPARTEMENT code:$code}){territories uncovered unknown population populationUncovered shareUncovered}}',
};

export type DepartementListData = {
    departements: {
        code: string;
        nom: string;
        population: number | null;
        region: {
            code: string;
            nom: string;
        };
        structures: {
            id: string;
            kind: StructureKind;
        }[];
        places: {
            value: number | null;
            precision: PlacesPrecision;
            conventions: number;
            conventionsWithoutNumber: number;
        };
        absences: {
            id: string;
            subject: AbsenceSubject;
        }[];
        territories: {
            id: string;
            status: CoverageStatus;
        }[];
    }[];
};

export type DepartementListVariables = Record<string, never>;

export const departementList: Operation<DepartementListData, DepartementListVariables> = {
    name: 'DepartementList',
    document: 'query DepartementList{departements(documented:true){code nom population region{code nom}structures{id kind}places{value precision conventions conventionsWithoutNumber}absences{id subject}territories(kind:RESIDENCE_HABITAT_JEUNES){id status}}}',
};

export type DepartementSheetData = {
    departement: ({
        code: string;
        nom: string;
        population: number | null;
        documented: boolean;
        region: {
            code: string;
            nom: string;
        };
        structures: StructureRow[];
        conventionsPlaces: (ConventionRow & {
            statements: StatementFacts[];
        })[];
        places: {
            value: number | null;
            precision: PlacesPrecision;
            conventions: number;
            conventionsWithoutNumber: number;
        };
        absences: AbsenceFacts[];
        territories: (TerritoryOnMap & {
            reason: string;
            estimated: boolean;
            sharedCommuneCount: number;
            structures: {
                id: string;
                nom: string;
            }[];
        })[];
        sources: {
            id: string;
            title: string;
            publisher: string;
            date: string;
        }[];
    }) | null;
};

export type DepartementSheetVariables = { code: string };

export const departementSheet: Operation<DepartementSheetData, DepartementSheetVariables> = {
    name: 'DepartementSheet',
    document: 'query DepartementSheet($code:ID!){departement(code:$code){code nom population documented region{code nom}structures{...StructureRow}conventionsPlaces{...ConventionRow statements{...StatementFacts}}places{value precision conventions conventionsWithoutNumber}absences{...AbsenceFacts}territories(kind:RESIDENCE_HABITAT_JEUNES){...TerritoryOnMap reason estimated sharedCommuneCount structures{id nom}}sources{id title publisher date}}}fragment AbsenceFacts on StatedAbsence{id subject description structures{id nom}statements{...StatementFacts}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status places{value precision}partOf{id}structures{id kind}}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

export type HabitatJeunesCoverageData = {
    territories: TerritoryOnMap[];
    coverageSummary: {
        territories: number;
        uncovered: number;
        unknown: number;
        population: number | null;
        populationUncovered: number | null;
        shareUncovered: number | null;
    };
    departements: {
        code: string;
        nom: string;
        region: {
            code: string;
            nom: string;
        };
    }[];
};

export type HabitatJeunesCoverageVariables = Record<string, never>;

export const habitatJeunesCoverage: Operation<HabitatJeunesCoverageData, HabitatJeunesCoverageVariables> = {
    name: 'HabitatJeunesCoverage',
    document: 'query HabitatJeunesCoverage{territories(kind:RESIDENCE_HABITAT_JEUNES level:MISSION_LOCALE){...TerritoryOnMap}coverageSummary(kind:RESIDENCE_HABITAT_JEUNES level:MISSION_LOCALE){territories uncovered unknown population populationUncovered shareUncovered}departements(documented:true){code nom region{code nom}}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

export type KnownCodesData = {
    departement: {
        code: string;
    } | null;
    commune: {
        codeInsee: string;
    } | null;
    structure: {
        id: string;
    } | null;
};

export type KnownCodesVariables = { departement: string; commune: string; structure: string };

export const knownCodes: Operation<KnownCodesData, KnownCodesVariables> = {
    name: 'KnownCodes',
    document: 'query KnownCodes($departement:ID!$commune:ID!$structure:ID!){departement(code:$departement){code}commune(codeInsee:$commune){codeInsee}structure(id:$structure){id}}',
};

export type OrganisationSheetData = {
    organisation: {
        id: string;
        nom: string;
        sigle: string | null;
        kind: OrganisationKind;
        departement: {
            code: string;
            nom: string;
        } | null;
        structures: StructureRow[];
        conventionsPlaces: ConventionRow[];
        statements: StatementFacts[];
    } | null;
};

export type OrganisationSheetVariables = { id: string };

export const organisationSheet: Operation<OrganisationSheetData, OrganisationSheetVariables> = {
    name: 'OrganisationSheet',
    document: 'query OrganisationSheet($id:ID!){organisation(id:$id){id nom sigle kind departement{code nom}structures{...StructureRow}conventionsPlaces{...ConventionRow}statements{...StatementFacts}}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status places{value precision}partOf{id}structures{id kind}}}',
};

export type SourceListData = {
    sources: {
        id: string;
        title: string;
        publisher: string;
        licence: string | null;
        date: string;
        description: string;
        statementCount: number;
        toConfirmCount: number;
    }[];
};

export type SourceListVariables = Record<string, never>;

export const sourceList: Operation<SourceListData, SourceListVariables> = {
    name: 'SourceList',
    document: 'query SourceList{sources{id title publisher licence date description statementCount toConfirmCount}}',
};

export type SourceSheetData = {
    source: ({
        id: string;
        title: string;
        publisher: string;
        licence: string | null;
        date: string;
        file: string;
        hash: string;
        description: string;
        statementCount: number;
        toConfirmCount: number;
        statements: ({
            totalCount: number;
            nodes: (StatementFacts & {
                subject: {
                    kind: SubjectKind;
                    id: string;
                    label: string;
                };
            })[];
            pageInfo: {
                hasNextPage: boolean;
                endCursor: string | null;
            };
        });
    }) | null;
};

export type SourceSheetVariables = { id: string; after?: string | null };

export const sourceSheet: Operation<SourceSheetData, SourceSheetVariables> = {
    name: 'SourceSheet',
    document: 'query SourceSheet($id:ID!$after:String){source(id:$id){id title publisher licence date file hash description statementCount toConfirmCount statements(first:100 after:$after){totalCount nodes{...StatementFacts subject{kind id label}}pageInfo{hasNextPage endCursor}}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type StructureListData = {
    structures: {
        totalCount: number;
        nodes: StructureRow[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        facets: {
            kinds: {
                kind: StructureKind;
                count: number;
            }[];
            departements: {
                count: number;
                departement: {
                    code: string;
                    nom: string;
                };
            }[];
        };
    };
};

export type StructureListVariables = { filter?: StructureFilter | null; after?: string | null };

export const structureList: Operation<StructureListData, StructureListVariables> = {
    name: 'StructureList',
    document: 'query StructureList($filter:StructureFilter$after:String){structures(filter:$filter first:100 after:$after){totalCount nodes{...StructureRow}pageInfo{hasNextPage endCursor}facets{kinds{kind count}departements{count departement{code nom}}}}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status places{value precision}partOf{id}structures{id kind}}}',
};

export type StructureSheetData = {
    structure: (StructureRow & {
        manager: {
            id: string;
            nom: string;
            sigle: string | null;
        } | null;
        parent: {
            id: string;
            nom: string;
            kind: StructureKind;
            commune: {
                nom: string;
            } | null;
        } | null;
        children: StructureRow[];
        contacts: {
            kind: ContactKind;
            value: string;
            label: string | null;
        }[];
        conventions: (ConventionRow & {
            statements: StatementFacts[];
        })[];
        absences: AbsenceFacts[];
        territory: (TerritoryOnMap & {
            reason: string;
            estimated: boolean;
            sharedCommuneCount: number;
            explanation: string | null;
            structures: {
                id: string;
                nom: string;
            }[];
        }) | null;
        statements: StatementFacts[];
    }) | null;
};

export type StructureSheetVariables = { id: string };

export const structureSheet: Operation<StructureSheetData, StructureSheetVariables> = {
    name: 'StructureSheet',
    document: 'query StructureSheet($id:ID!){structure(id:$id){...StructureRow manager{id nom sigle}parent{id nom kind commune{nom}}children{...StructureRow}contacts{kind value label}conventions:conventionsPlaces{...ConventionRow statements{...StatementFacts}}absences{...AbsenceFacts}territory{...TerritoryOnMap reason estimated sharedCommuneCount explanation structures{id nom}}statements{...StatementFacts}}}fragment AbsenceFacts on StatedAbsence{id subject description structures{id nom}statements{...StatementFacts}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status places{value precision}partOf{id}structures{id kind}}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

