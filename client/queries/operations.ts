// Written by `npm run queries` from schema/schema.graphql and client/queries/**/*.graphql: do not edit.

import type { Operation } from './Operation.js';

export type AbsenceSubject = 'CONVENTION_HABITAT_JEUNES' | 'CONVENTION_MISSION_LOCALE' | 'RESIDENCE_HABITAT_JEUNES';

export type AccordLevel = 'NATIONAL' | 'DEPARTEMENT';

export interface BboxInput {
    south: number;
    west: number;
    north: number;
    east: number;
}

export type BesoinKind = 'CONSTAT' | 'BESOIN' | 'LEVIER';

export type BesoinTheme = 'PARTENARIAT' | 'ACCOMPAGNEMENT' | 'PARCOURS';

export type ChangeNature = 'LOADED' | 'NEW' | 'CHANGED' | 'REMOVED' | 'ENDED';

export type CompetenceAuditStatus = 'NONE' | 'PARTIAL' | 'COVERED' | 'OVERLAPPING' | 'UNKNOWN';

export type CompetenceNature = 'OFFICIAL' | 'ESTIMATED';

export type Confidence = 'HIGH' | 'MEDIUM' | 'LOW';

export type ContactKind = 'EMAIL' | 'PHONE' | 'WEBSITE';

export type ConventionForm = 'RESIDENCE' | 'DIFFUS' | 'INTERMEDIATION_LOCATIVE' | 'ALT';

export type ConventionPublic = 'SOUS_MESURE_DE_PROTECTION' | 'CONTRAT_JEUNE_MAJEUR' | 'EX_MNA' | 'SORTANT_ASE' | 'APPRENTI' | 'SANS_RESSOURCES';

export type ConventionShareStatus = 'WITHIN' | 'ABOVE' | 'UNKNOWN';

export type ConventionStatus = 'STATED' | 'IN_FORCE' | 'UPCOMING' | 'ENDED';

export type CoverageStatus = 'COVERED' | 'UNCOVERED' | 'UNKNOWN';

export type DispositifCondition = 'CONFIE_ASE_MINORITE' | 'PRIS_EN_CHARGE_ASE' | 'RESSOURCES_INSUFFISANTES' | 'RESSOURCES_OU_SOUTIEN_INSUFFISANTS' | 'SORTI_DU_SYSTEME_SCOLAIRE' | 'SANS_EMPLOI_DURABLE_NI_FORMATION' | 'SANS_RESSOURCES' | 'EN_RUPTURE' | 'NI_EMPLOI_NI_ETUDES_NI_FORMATION' | 'EN_INSERTION' | 'REFUGIE_OU_DEMANDEUR_ASILE' | 'CONDITIONS_NON_DITES' | 'ETUDIANT' | 'OBLIGATION_DE_QUITTER_LE_TERRITOIRE';

export type DispositifOutcome = 'OPEN' | 'NOT_YET' | 'CLOSED' | 'DEPENDS';

export type DispositifStatus = 'OPEN' | 'ENDED';

export type DistanceMeasure = 'STRAIGHT_LINE' | 'ROAD_ESTIMATE';

export type GapComparison = 'AGREES' | 'ONLY_COMPUTED' | 'ONLY_STATED' | 'NOT_STATED';

export type HolidayOpening = 'OPEN' | 'CLOSED' | 'UNKNOWN';

export type IndicatorLevel = 'FRANCE' | 'REGION' | 'DEPARTEMENT';

export type IndicatorPrecision = 'EXACT' | 'ABOUT' | 'AT_LEAST';

export type InitiativeStatus = 'RUNNING' | 'PLANNED' | 'ENDED' | 'UNKNOWN';

export type LigneMeans = 'CALL' | 'SMS';

export type LignePrice = 'FREE' | 'LOCAL_CALL';

export type LigneWayKind = 'CHAT' | 'SMS' | 'SITE' | 'APPLICATION' | 'SIGN_LANGUAGE' | 'MESSAGING';

export type MissingAnswer = 'CONFIE_ASE_MINORITE' | 'PRIS_EN_CHARGE_ASE' | 'RESSOURCES_INSUFFISANTES' | 'RESSOURCES_OU_SOUTIEN_INSUFFISANTS' | 'SORTI_DU_SYSTEME_SCOLAIRE' | 'SANS_EMPLOI_DURABLE_NI_FORMATION' | 'SANS_RESSOURCES' | 'EN_RUPTURE' | 'NI_EMPLOI_NI_ETUDES_NI_FORMATION' | 'EN_INSERTION' | 'REFUGIE_OU_DEMANDEUR_ASILE' | 'CONDITIONS_NON_DITES' | 'ETUDIANT' | 'OBLIGATION_DE_QUITTER_LE_TERRITOIRE' | 'AGE' | 'HANDICAP' | 'LEFT_CARE_ON';

export type Need = 'RESSOURCES' | 'LOGEMENT' | 'EMPLOI_FORMATION' | 'SANTE' | 'DEMARCHES' | 'SOCIO_EDUCATIF';

export type OrganisationKind = 'ASSOCIATION' | 'DEPARTEMENT' | 'ETAT' | 'NETWORK' | 'ETABLISSEMENT' | 'AUTRE';

export type PartnershipCellStatus = 'AGREEMENT' | 'PRACTICE' | 'PLANNED' | 'NONE' | 'UNKNOWN';

export type PartnershipStatus = 'AGREEMENT' | 'PRACTICE' | 'PLANNED' | 'NONE';

export type PartyRole = 'COMMISSIONER' | 'OPERATOR' | 'PARTNER';

export type PlacesPrecision = 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'UNKNOWN';

export interface PositionInput {
    lat: number;
    lng: number;
}

export type PositionKind = 'EXACT' | 'APPROXIMATE';

export type Relation = 'ENFANCE_FAMILLE_HABITAT_JEUNES' | 'ENFANCE_FAMILLE_MISSION_LOCALE' | 'INSERTION_MISSION_LOCALE' | 'MISSION_LOCALE_HABITAT_JEUNES' | 'HABITAT_JEUNES_PROTECTION' | 'MISSION_LOCALE_PROTECTION' | 'ADEPAPE' | 'REFERENT_ASE';

export type SearchType = 'STRUCTURE' | 'ORGANISATION' | 'COMMUNE' | 'DEPARTEMENT' | 'CONVENTION_PLACES' | 'ACCORD' | 'INITIATIVE' | 'DISPOSITIF' | 'GLOSSARY_TERM';

export type SitingProof = 'EXACT' | 'BOUND';

export interface StructureFilter {
    kinds?: StructureKind[] | null;
    departements?: string[] | null;
    epci?: string[] | null;
    bbox?: BboxInput | null;
    text?: string | null;
    withPlaces?: boolean | null;
    age?: number | null;
    publics?: ConventionPublic[] | null;
    forms?: ConventionForm[] | null;
    needs?: Need[] | null;
    withAgreementInForce?: boolean | null;
    statedSince?: string | null;
    readSince?: string | null;
    sources?: string[] | null;
    toConfirm?: boolean | null;
}

export type StructureKind = 'MISSION_LOCALE' | 'ANTENNE' | 'RESIDENCE_HABITAT_JEUNES' | 'SERVICE_LOGEMENT' | 'ADEPAPE' | 'SERVICE_ASE' | 'MAISON_DES_SOLIDARITES' | 'MECS' | 'AUTRE';

export type StructurePositionKind = 'ADDRESS' | 'COMMUNE';

export type SubjectKind = 'ORGANISATION' | 'STRUCTURE' | 'CONVENTION_PLACES' | 'STATED_ABSENCE' | 'STATED_GAP' | 'INVENTORY' | 'PARTNERSHIP' | 'RESPONDENTS' | 'PERSPECTIVE' | 'INITIATIVE' | 'DISPOSITIF' | 'ACCORD' | 'INDICATOR' | 'GLOSSARY_TERM' | 'BESOIN' | 'STATED_SYNTHESIS' | 'LIGNE';

export type SynthesisClaim = 'HABITAT_JEUNES_CONVENTION' | 'HABITAT_JEUNES_DROIT_COMMUN' | 'NO_HABITAT_JEUNES' | 'MISSION_LOCALE_ENFANCE_FAMILLE';

export type SynthesisDifferenceSide = 'ONLY_STATED' | 'ONLY_COMPUTED';

export type TerritoryAccess = 'COVERED' | 'PARTLY' | 'UNCOVERED' | 'UNKNOWN';

export interface TerritoryInput {
    level: TerritoryLevel;
    code: string;
}

export type TerritoryLevel = 'COMMUNE' | 'EPCI' | 'MISSION_LOCALE' | 'DEPARTEMENT' | 'REGION';

export type Weekday = 'MONDAY' | 'TUESDAY' | 'WEDNESDAY' | 'THURSDAY' | 'FRIDAY' | 'SATURDAY' | 'SUNDAY';

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

export type BesoinFacts = {
    id: string;
    kind: BesoinKind;
    theme: BesoinTheme;
    description: string;
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

export type CounterDoor = {
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
    contacts: {
        kind: ContactKind;
        value: string;
        label: string | null;
    }[];
    conventionsPlaces: {
        id: string;
        status: ConventionStatus;
        toConfirm: boolean;
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

export type CoverageRow = {
    id: string;
    code: string;
    nom: string;
    access: TerritoryAccess;
    center: {
        lat: number;
        lng: number;
    } | null;
    departements: {
        code: string;
    }[];
    figures: {
        communes: number;
        communesUnknown: number;
        people: number | null;
        within: number | null;
        beyond: number | null;
        noneKnown: number | null;
        unknown: number | null;
        shareWithout: number | null;
        meanKm: number | null;
        meanKmPeople: number | null;
    };
    places: {
        total: {
            value: number | null;
            precision: PlacesPrecision;
            conventions: number;
            conventionsWithoutNumber: number;
        };
        per1000: number | null;
        notLocated: number;
    };
};

export type DispositifRow = {
    id: string;
    sigle: string | null;
    nom: string;
    description: string;
    needs: Need[];
    status: DispositifStatus;
    toConfirm: boolean;
    askKinds: StructureKind[];
    gives: string[];
    conditions: {
        ageFrom: number | null;
        ageBefore: number | null;
        ageBeforeIfDisabled: number | null;
        requires: DispositifCondition[];
        excludes: DispositifCondition[];
        withinYearsOfLeaving: number | null;
        dueByAge: number | null;
        monthsAfterLeaving: number | null;
    };
};

export type IndicatorFacts = {
    id: string;
    series: string;
    nom: string;
    value: number;
    unit: string;
    precision: IndicatorPrecision;
    toConfirm: boolean;
    territory: {
        level: IndicatorLevel;
        code: string;
        nom: string;
    };
    statedFor: {
        from: string;
        to: string;
    } | null;
    initiative: {
        id: string;
        titre: string;
    } | null;
    contradictions: {
        id: string;
    }[];
    statements: StatementFacts[];
};

export type InitiativeContact = {
    id: string;
    titre: string;
    status: InitiativeStatus;
    contacts: {
        kind: ContactKind;
        value: string;
        label: string | null;
    }[];
};

export type InitiativeRow = {
    id: string;
    titre: string;
    resume: string;
    themes: Need[];
    ageMin: number | null;
    ageMax: number | null;
    calendrier: string | null;
    status: InitiativeStatus;
    public: string | null;
    toConfirm: boolean;
    departements: {
        code: string;
        nom: string;
    }[];
};

export type ListedStructure = {
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
    statements: {
        readOn: string;
        source: {
            title: string;
            publisher: string;
            date: string;
        };
    }[];
    conventionsPlaces: {
        id: string;
        status: ConventionStatus;
        toConfirm: boolean;
        places: {
            value: number | null;
            precision: PlacesPrecision;
        };
        partOf: {
            id: string;
        } | null;
        publics: ConventionPublic[];
        ageMin: number | null;
        ageMax: number | null;
        end: string | null;
        structures: {
            id: string;
            kind: StructureKind;
        }[];
    }[];
};

export type OpeningHoursFacts = {
    always: boolean;
    ranges: {
        day: Weekday;
        from: string;
        to: string;
    }[];
    publicHolidays: HolidayOpening;
    validFrom: string | null;
    validTo: string | null;
    remark: string | null;
};

export type PartnershipFacts = {
    id: string;
    relation: Relation;
    status: PartnershipStatus;
    description: string;
    start: string | null;
    end: string | null;
    ended: boolean;
    toConfirm: boolean;
    structures: {
        id: string;
        nom: string;
    }[];
    organisations: {
        id: string;
        nom: string;
        sigle: string | null;
    }[];
    statements: StatementFacts[];
};

export type SearchEdgeRow = {
    node: {
        type: SearchType;
        id: string;
        path: string;
        ended: boolean;
    };
    reason: string;
    titleParts: {
        text: string;
        marked: boolean;
    }[];
    subtitleParts: {
        text: string;
        marked: boolean;
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
        toConfirm: boolean;
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

export type AccordListData = {
    accords: {
        id: string;
        titre: string;
        level: AccordLevel;
        date: string;
        end: string | null;
        parent: {
            id: string;
        } | null;
    }[];
};

export type AccordListVariables = Record<string, never>;

export const accordList: Operation<AccordListData, AccordListVariables> = {
    name: 'AccordList',
    document: 'query AccordList{accords{id titre level date end parent{id}}}',
};

export type AccordSheetData = {
    accord: {
        id: string;
        titre: string;
        level: AccordLevel;
        date: string;
        end: string | null;
        duration: string | null;
        ended: boolean;
        parent: {
            id: string;
            titre: string;
            level: AccordLevel;
            date: string;
        } | null;
        children: {
            id: string;
            titre: string;
            level: AccordLevel;
            date: string;
        }[];
        signatories: {
            id: string;
            nom: string;
            sigle: string | null;
        }[];
        commitments: {
            text: string;
            organisation: {
                id: string;
                nom: string;
                sigle: string | null;
            } | null;
        }[];
        statements: StatementFacts[];
    } | null;
    departements: {
        code: string;
        nom: string;
        conventionsPlaces: {
            id: string;
            titre: string;
            status: ConventionStatus;
            counted: boolean;
            places: {
                value: number | null;
                precision: PlacesPrecision;
            };
            partOf: {
                id: string;
            } | null;
            parts: {
                id: string;
                titre: string;
                status: ConventionStatus;
                counted: boolean;
                places: {
                    value: number | null;
                    precision: PlacesPrecision;
                };
            }[];
        }[];
    }[];
};

export type AccordSheetVariables = { id: string };

export const accordSheet: Operation<AccordSheetData, AccordSheetVariables> = {
    name: 'AccordSheet',
    document: 'query AccordSheet($id:ID!){accord(id:$id){id titre level date end duration ended parent{id titre level date}children{id titre level date}signatories{id nom sigle}commitments{text organisation{id nom sigle}}statements{...StatementFacts}}departements(documented:true){code nom conventionsPlaces{id titre status counted places{value precision}partOf{id}parts{id titre status counted places{value precision}}}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type BesoinListData = {
    besoins: BesoinFacts[];
};

export type BesoinListVariables = Record<string, never>;

export const besoinList: Operation<BesoinListData, BesoinListVariables> = {
    name: 'BesoinList',
    document: 'query BesoinList{besoins{...BesoinFacts}}fragment BesoinFacts on Besoin{id kind theme description statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type ChangeListData = {
    departement: {
        code: string;
        nom: string;
        documented: boolean;
    } | null;
    changes: {
        id: string;
        nodes: {
            id: string;
            at: string;
            nature: ChangeNature;
            subjectKind: SubjectKind | null;
            subjectId: string | null;
            title: string;
            path: string | null;
            records: number | null;
            fields: {
                name: string;
                before: string | null;
                after: string | null;
            }[];
            sources: {
                id: string;
                title: string;
                date: string;
            }[];
        }[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    };
};

export type ChangeListVariables = { departement: string; first: number; after?: string | null };

export const changeList: Operation<ChangeListData, ChangeListVariables> = {
    name: 'ChangeList',
    document: 'query ChangeList($departement:ID!$first:Int!$after:String){departement(code:$departement){code nom documented}changes(departement:$departement first:$first after:$after){id nodes{id at nature subjectKind subjectId title path records(departement:$departement)fields{name before after}sources{id title date}}pageInfo{hasNextPage endCursor}}}',
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
        competence: {
            status: CompetenceAuditStatus;
        };
        competenceReason: string;
        competences: {
            id: string;
            nom: string;
            nature: CompetenceNature;
            reason: string;
            shared: boolean;
            structure: StructureLink | null;
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
    document: 'query CommuneDoors($codeInsee:ID!){commune(codeInsee:$codeInsee){codeInsee nom codesPostaux population positionKind position{lat lng}departement{code nom documented adepapes{...StructureLink position{lat lng}contacts{kind value label}}}epci{code nom}competence{status}competenceReason competences{id nom nature reason shared structure{...StructureLink}}missionsLocales:nearest(filter:{kinds:[MISSION_LOCALE ANTENNE]}first:2){distanceKm structure{...StructureLink}}residences:nearest(filter:{kinds:[RESIDENCE_HABITAT_JEUNES]}first:3){distanceKm structure{...StructureLink}}adepapes:nearest(filter:{kinds:[ADEPAPE]}first:1){distanceKm structure{...StructureLink}}}}fragment StructureLink on Structure{id nom kind toConfirm commune{codeInsee nom}departement{code nom}}',
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

export type ComparedDepartementData = {
    departement: {
        code: string;
        nom: string;
        documented: boolean;
        population: number | null;
        region: {
            code: string;
            nom: string;
        };
        respondents: {
            id: string;
            structures: {
                id: string;
                nom: string;
            }[];
        }[];
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
        partnershipCells: {
            relation: Relation;
            status: PartnershipCellStatus;
            noneStated: boolean;
            partnerships: {
                id: string;
                description: string;
            }[];
        }[];
        absences: {
            id: string;
            subject: AbsenceSubject;
            description: string;
        }[];
        initiatives: {
            id: string;
            titre: string;
        }[];
        territories: {
            id: string;
            nom: string;
            status: CoverageStatus;
            population: number | null;
        }[];
        perspectives: {
            id: string;
            description: string;
        }[];
        indicators: {
            id: string;
            nom: string;
            value: number;
            unit: string;
            precision: IndicatorPrecision;
        }[];
    } | null;
};

export type ComparedDepartementVariables = { code: string };

export const comparedDepartement: Operation<ComparedDepartementData, ComparedDepartementVariables> = {
    name: 'ComparedDepartement',
    document: 'query ComparedDepartement($code:ID!){departement(code:$code){code nom documented population region{code nom}respondents{id structures{id nom}}structures{id kind}places{value precision conventions conventionsWithoutNumber}partnershipCells{relation status noneStated partnerships{id description}}absences{id subject description}initiatives{id titre}territories(kind:RESIDENCE_HABITAT_JEUNES){id nom status population}perspectives{id description}indicators{id nom value unit precision}}}',
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
        amendments: {
            number: number | null;
            signedOn: string | null;
            effectiveOn: string | null;
            description: string;
        }[];
        accompaniedBy: {
            id: string;
            nom: string;
            sigle: string | null;
        }[];
        statements: StatementFacts[];
        signatories: {
            role: PartyRole;
            organisation: {
                id: string;
                nom: string;
                kind: OrganisationKind;
            };
        }[];
        residences: {
            id: string;
            nom: string;
            kind: StructureKind;
            contacts: {
                kind: ContactKind;
                value: string;
                label: string | null;
            }[];
            conventionShare: {
                status: ConventionShareStatus;
                share: number | null;
                limit: number;
                capacity: number | null;
                places: {
                    value: number | null;
                    precision: PlacesPrecision;
                };
            };
        }[];
    }) | null;
    accords: {
        id: string;
        titre: string;
        level: AccordLevel;
        date: string;
        end: string | null;
        parent: {
            id: string;
        } | null;
    }[];
};

export type ConventionSheetVariables = { id: string };

export const conventionSheet: Operation<ConventionSheetData, ConventionSheetVariables> = {
    name: 'ConventionSheet',
    document: 'query ConventionSheet($id:ID!){conventionPlaces(id:$id){...ConventionRow departement{code nom}parts{...ConventionRow}communes{codeInsee nom}amendments{number signedOn effectiveOn description}accompaniedBy{id nom sigle}statements{...StatementFacts}signatories:parties{role organisation{id nom kind}}residences:structures{id nom kind contacts{kind value label}conventionShare{status share limit capacity places{value precision}}}}accords{id titre level date end parent{id}}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type CounterSheetData = {
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
        epci: {
            code: string;
            nom: string;
        } | null;
        departement: {
            code: string;
            nom: string;
            documented: boolean;
            sources: {
                id: string;
                title: string;
                date: string;
            }[];
            adepapes: CounterDoor[];
            services: CounterDoor[];
            absences: {
                id: string;
                subject: AbsenceSubject;
                description: string;
            }[];
            conventionsPlaces: ConventionRow[];
        };
        competence: {
            status: CompetenceAuditStatus;
        };
        competenceReason: string;
        competences: ({
            id: string;
            nom: string;
            nature: CompetenceNature;
            reason: string;
            shared: boolean;
            structure: (CounterDoor & {
                children: CounterDoor[];
            }) | null;
        })[];
        accueils: {
            km: number;
            roadKm: number | null;
            competent: boolean | null;
            structure: CounterDoor;
        }[];
        withPlaces: {
            distanceKm: number;
            structure: CounterDoor;
        }[];
        withoutPlaces: {
            distanceKm: number;
            structure: CounterDoor;
        }[];
        adepapes: {
            distanceKm: number;
            structure: CounterDoor;
        }[];
        solidarites: {
            distanceKm: number;
            structure: CounterDoor;
        }[];
    }) | null;
};

export type CounterSheetVariables = { codeInsee: string };

export const counterSheet: Operation<CounterSheetData, CounterSheetVariables> = {
    name: 'CounterSheet',
    document: 'query CounterSheet($codeInsee:ID!){commune(codeInsee:$codeInsee){codeInsee nom codesPostaux population positionKind position{lat lng}epci{code nom}departement{code nom documented sources{id title date}adepapes{...CounterDoor}services:structures(kinds:[SERVICE_ASE]){...CounterDoor}absences{id subject description}conventionsPlaces{...ConventionRow}}competence{status}competenceReason competences{id nom nature reason shared structure{...CounterDoor children{...CounterDoor}}}accueils:access(kinds:[MISSION_LOCALE ANTENNE]){km:distanceKm roadKm competent structure{...CounterDoor}}withPlaces:nearest(filter:{kinds:[RESIDENCE_HABITAT_JEUNES]withPlaces:true}first:3){distanceKm structure{...CounterDoor}}withoutPlaces:nearest(filter:{kinds:[RESIDENCE_HABITAT_JEUNES]withPlaces:false}first:2){distanceKm structure{...CounterDoor}}adepapes:nearest(filter:{kinds:[ADEPAPE]}first:1){distanceKm structure{...CounterDoor}}solidarites:nearest(filter:{kinds:[MAISON_DES_SOLIDARITES]}first:1){distanceKm structure{...CounterDoor}}}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment CounterDoor on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}contacts{kind value label}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}',
};

export type CoverageChoicesData = {
    regions: {
        code: string;
        nom: string;
        departements: {
            code: string;
            nom: string;
        }[];
    }[];
    weights: {
        id: string;
        label: string;
        source: string;
        date: string | null;
    }[];
    inventories: {
        id: string;
        kind: StructureKind;
        complete: boolean;
        description: string;
        departements: {
            code: string;
        }[];
        statements: {
            source: {
                id: string;
                title: string;
                date: string;
            };
        }[];
    }[];
};

export type CoverageChoicesVariables = Record<string, never>;

export const coverageChoices: Operation<CoverageChoicesData, CoverageChoicesVariables> = {
    name: 'CoverageChoices',
    document: 'query CoverageChoices{regions{code nom departements{code nom}}weights{id label source date}inventories{id kind complete description departements{code}statements{source{id title date}}}}',
};

export type CoverageCommuneData = {
    commune: {
        codeInsee: string;
        nom: string;
        epci: {
            code: string;
            nom: string;
        } | null;
        departement: {
            code: string;
            nom: string;
            documented: boolean;
        };
        competences: {
            id: string;
            nom: string;
            nature: CompetenceNature;
            shared: boolean;
            reason: string;
            structure: {
                id: string;
            } | null;
        }[];
        access: {
            km: number;
            roadKm: number | null;
            roadMinutes: number | null;
            competent: boolean | null;
            structure: StructureLink;
        }[];
    } | null;
};

export type CoverageCommuneVariables = { codeInsee: string; kinds: StructureKind[] };

export const coverageCommune: Operation<CoverageCommuneData, CoverageCommuneVariables> = {
    name: 'CoverageCommune',
    document: 'query CoverageCommune($codeInsee:ID!$kinds:[StructureKind!]!){commune(codeInsee:$codeInsee){codeInsee nom epci{code nom}departement{code nom documented}competences{id nom nature shared reason structure{id}}access(kinds:$kinds){km:distanceKm roadKm roadMinutes competent structure{...StructureLink}}}}fragment StructureLink on Structure{id nom kind toConfirm commune{codeInsee nom}departement{code nom}}',
};

export type CoverageDoorsData = {
    nearest: {
        distanceKm: number;
        structure: StructureLink;
    }[];
};

export type CoverageDoorsVariables = { position: PositionInput; kinds: StructureKind[] };

export const coverageDoors: Operation<CoverageDoorsData, CoverageDoorsVariables> = {
    name: 'CoverageDoors',
    document: 'query CoverageDoors($position:PositionInput!$kinds:[StructureKind!]!){nearest(position:$position filter:{kinds:$kinds}first:3){distanceKm structure{...StructureLink}}}fragment StructureLink on Structure{id nom kind toConfirm commune{codeInsee nom}departement{code nom}}',
};

export type CoverageExportData = {
    coverage: ({
        parameters: {
            kinds: StructureKind[];
            level: TerritoryLevel;
            within: {
                level: TerritoryLevel;
                code: string;
            } | null;
            maxKm: number;
            measure: DistanceMeasure;
            bandsKm: number[];
            weight: string;
            earthRadiusKm: number;
            roadFactor: number;
        };
        versions: {
            seeds: string;
            geography: string;
            competence: string | null;
            weights: string | null;
        };
        computedOn: string;
        weight: {
            id: string;
            label: string;
            source: string;
            date: string | null;
        };
        structures: number;
        structuresNotLocated: number;
        total: {
            communes: number;
            communesUnknown: number;
            communesWithin: number;
            communesBeyond: number;
            communesNoneKnown: number;
            communesWithoutWeight: number;
            people: number | null;
            within: number | null;
            beyond: number | null;
            noneKnown: number | null;
            unknown: number | null;
            shareWithout: number | null;
            meanKm: number | null;
            meanKmPeople: number | null;
            outOfBands: number | null;
            bands: {
                fromKm: number;
                toKm: number | null;
                people: number | null;
            }[];
        };
        territories: (CoverageRow & {
            figures: {
                communesWithin: number;
                communesBeyond: number;
                communesNoneKnown: number;
                communesWithoutWeight: number;
                outOfBands: number | null;
                bands: {
                    fromKm: number;
                    toKm: number | null;
                    people: number | null;
                }[];
            };
            competence: {
                status: CompetenceAuditStatus;
                served: number;
                shared: number;
                without: number;
                unknown: number;
                official: number;
                estimated: number;
            };
            catchment: {
                per1000: number;
                precision: PlacesPrecision;
            } | null;
            catchmentDecay: {
                per1000: number;
                precision: PlacesPrecision;
            } | null;
            unlistedDepartements: {
                code: string;
            }[];
            structures: {
                nom: string;
                statements: {
                    source: {
                        title: string;
                        date: string;
                    };
                }[];
            }[];
        })[];
    });
    inventories: {
        kind: StructureKind;
        departements: {
            code: string;
        }[];
        statements: {
            source: {
                title: string;
                date: string;
            };
        }[];
    }[];
    departements: {
        code: string;
        conventionsPlaces: {
            statements: {
                source: {
                    title: string;
                    date: string;
                };
            }[];
        }[];
    }[];
};

export type CoverageExportVariables = { kinds: StructureKind[]; level: TerritoryLevel; within?: TerritoryInput | null; maxKm: number; measure: DistanceMeasure; weight: string; ids: string[] };

export const coverageExport: Operation<CoverageExportData, CoverageExportVariables> = {
    name: 'CoverageExport',
    document: 'query CoverageExport($kinds:[StructureKind!]!$level:TerritoryLevel!$within:TerritoryInput$maxKm:Float!$measure:DistanceMeasure!$weight:ID!$ids:[ID!]!){coverage(kinds:$kinds level:$level within:$within maxKm:$maxKm measure:$measure weight:$weight){parameters{kinds level within{level code}maxKm measure bandsKm weight earthRadiusKm roadFactor}versions{seeds geography competence weights}computedOn weight{id label source date}structures structuresNotLocated total{communes communesUnknown communesWithin communesBeyond communesNoneKnown communesWithoutWeight people within beyond noneKnown unknown shareWithout meanKm meanKmPeople outOfBands bands{fromKm toKm people}}territories(ids:$ids){...CoverageRow figures{communesWithin communesBeyond communesNoneKnown communesWithoutWeight outOfBands bands{fromKm toKm people}}competence{status served shared without unknown official estimated}catchment{per1000 precision}catchmentDecay{per1000 precision}unlistedDepartements{code}structures{nom statements{source{title date}}}}}inventories{kind departements{code}statements{source{title date}}}departements(documented:true){code conventionsPlaces{statements{source{title date}}}}}fragment CoverageRow on CoverageTerritory{id code nom access center{lat lng}departements{code}figures{communes communesUnknown people within beyond noneKnown unknown shareWithout meanKm meanKmPeople}places{total{value precision conventions conventionsWithoutNumber}per1000 notLocated}}',
};

export type CoverageIdsData = {
    coverage: {
        territories: {
            id: string;
        }[];
    };
};

export type CoverageIdsVariables = { kinds: StructureKind[]; level: TerritoryLevel; within?: TerritoryInput | null; maxKm: number; measure: DistanceMeasure; weight: string };

export const coverageIds: Operation<CoverageIdsData, CoverageIdsVariables> = {
    name: 'CoverageIds',
    document: 'query CoverageIds($kinds:[StructureKind!]!$level:TerritoryLevel!$within:TerritoryInput$maxKm:Float!$measure:DistanceMeasure!$weight:ID!){coverage(kinds:$kinds level:$level within:$within maxKm:$maxKm measure:$measure weight:$weight){territories{id}}}',
};

export type CoverageListData = {
    coverage: {
        parameters: {
            kinds: StructureKind[];
            level: TerritoryLevel;
            within: {
                level: TerritoryLevel;
                code: string;
            } | null;
            maxKm: number;
            measure: DistanceMeasure;
            bandsKm: number[];
            weight: string;
            earthRadiusKm: number;
            roadFactor: number;
        };
        versions: {
            seeds: string;
            geography: string;
            competence: string | null;
            weights: string | null;
        };
        computedOn: string;
        weight: {
            id: string;
            label: string;
            source: string;
            date: string | null;
        };
        structures: number;
        structuresNotLocated: number;
        total: {
            communes: number;
            communesUnknown: number;
            people: number | null;
            within: number | null;
            beyond: number | null;
            noneKnown: number | null;
            unknown: number | null;
            shareWithout: number | null;
            meanKm: number | null;
            meanKmPeople: number | null;
            outOfBands: number | null;
            bands: {
                fromKm: number;
                toKm: number | null;
                people: number | null;
            }[];
        };
        inequality: {
            giniKm: number | null;
            palmaKm: number | null;
            giniPlaces: number | null;
            withoutKm: number;
            withoutPlaces: number;
        };
        territories: CoverageRow[];
    };
};

export type CoverageListVariables = { kinds: StructureKind[]; level: TerritoryLevel; within?: TerritoryInput | null; maxKm: number; measure: DistanceMeasure; weight: string };

export const coverageList: Operation<CoverageListData, CoverageListVariables> = {
    name: 'CoverageList',
    document: 'query CoverageList($kinds:[StructureKind!]!$level:TerritoryLevel!$within:TerritoryInput$maxKm:Float!$measure:DistanceMeasure!$weight:ID!){coverage(kinds:$kinds level:$level within:$within maxKm:$maxKm measure:$measure weight:$weight){parameters{kinds level within{level code}maxKm measure bandsKm weight earthRadiusKm roadFactor}versions{seeds geography competence weights}computedOn weight{id label source date}structures structuresNotLocated total{communes communesUnknown people within beyond noneKnown unknown shareWithout meanKm meanKmPeople outOfBands bands{fromKm toKm people}}inequality{giniKm palmaKm giniPlaces withoutKm withoutPlaces}territories{...CoverageRow}}}fragment CoverageRow on CoverageTerritory{id code nom access center{lat lng}departements{code}figures{communes communesUnknown people within beyond noneKnown unknown shareWithout meanKm meanKmPeople}places{total{value precision conventions conventionsWithoutNumber}per1000 notLocated}}',
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

export type CoverageTerritoryData = {
    coverage: {
        territories: {
            id: string;
            figures: {
                communesWithin: number;
                communesBeyond: number;
                communesNoneKnown: number;
                outOfBands: number | null;
                bands: {
                    fromKm: number;
                    toKm: number | null;
                    people: number | null;
                }[];
            };
            competence: {
                status: CompetenceAuditStatus;
                communes: number;
                served: number;
                shared: number;
                without: number;
                unknown: number;
                official: number;
                estimated: number;
            };
            catchment: {
                per1000: number;
                precision: PlacesPrecision;
            } | null;
            catchmentDecay: {
                per1000: number;
                precision: PlacesPrecision;
            } | null;
            structures: StructureRow[];
            missionLocale: {
                id: string;
                nom: string;
                commune: {
                    codeInsee: string;
                    nom: string;
                } | null;
            } | null;
            departements: {
                code: string;
                nom: string;
                documented: boolean;
                partnershipCells: {
                    relation: Relation;
                    status: PartnershipCellStatus;
                }[];
                absences: {
                    id: string;
                    subject: AbsenceSubject;
                    description: string;
                }[];
            }[];
        }[];
    };
};

export type CoverageTerritoryVariables = { kinds: StructureKind[]; level: TerritoryLevel; within?: TerritoryInput | null; maxKm: number; measure: DistanceMeasure; weight: string };

export const coverageTerritory: Operation<CoverageTerritoryData, CoverageTerritoryVariables> = {
    name: 'CoverageTerritory',
    document: 'query CoverageTerritory($kinds:[StructureKind!]!$level:TerritoryLevel!$within:TerritoryInput$maxKm:Float!$measure:DistanceMeasure!$weight:ID!){coverage(kinds:$kinds level:$level within:$within maxKm:$maxKm measure:$measure weight:$weight){territories{id figures{communesWithin communesBeyond communesNoneKnown outOfBands bands{fromKm toKm people}}competence{status communes served shared without unknown official estimated}catchment{per1000 precision}catchmentDecay{per1000 precision}structures{...StructureRow}missionLocale{id nom commune{codeInsee nom}}departements{code nom documented partnershipCells{relation status}absences{id subject description}}}}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}',
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

export type DepartementNamesData = {
    departements: {
        code: string;
        nom: string;
    }[];
};

export type DepartementNamesVariables = Record<string, never>;

export const departementNames: Operation<DepartementNamesData, DepartementNamesVariables> = {
    name: 'DepartementNames',
    document: 'query DepartementNames{departements(documented:true){code nom}}',
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
        respondents: {
            id: string;
            structures: {
                id: string;
                nom: string;
                kind: StructureKind;
            }[];
            statements: StatementFacts[];
        }[];
        structures: (StructureRow & {
            contacts: {
                kind: ContactKind;
                value: string;
                label: string | null;
            }[];
        })[];
        conventionsPlaces: (ConventionRow & {
            statements: StatementFacts[];
        })[];
        places: {
            value: number | null;
            precision: PlacesPrecision;
            conventions: number;
            conventionsWithoutNumber: number;
        };
        partnershipCells: {
            relation: Relation;
            status: PartnershipCellStatus;
            noneStated: boolean;
            partnerships: PartnershipFacts[];
            ended: PartnershipFacts[];
        }[];
        absences: AbsenceFacts[];
        initiatives: (InitiativeRow & {
            contacts: {
                kind: ContactKind;
                value: string;
                label: string | null;
            }[];
        })[];
        territories: (TerritoryOnMap & {
            reason: string;
            estimated: boolean;
            sharedCommuneCount: number;
            structures: {
                id: string;
                nom: string;
            }[];
        })[];
        perspectives: {
            id: string;
            description: string;
            toConfirm: boolean;
            statements: StatementFacts[];
        }[];
        indicators: IndicatorFacts[];
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
    document: 'query DepartementSheet($code:ID!){departement(code:$code){code nom population documented region{code nom}respondents{id structures{id nom kind}statements{...StatementFacts}}structures{...StructureRow contacts{kind value label}}conventionsPlaces{...ConventionRow statements{...StatementFacts}}places{value precision conventions conventionsWithoutNumber}partnershipCells{relation status noneStated partnerships{...PartnershipFacts}ended{...PartnershipFacts}}absences{...AbsenceFacts}initiatives{...InitiativeRow contacts{kind value label}}territories(kind:RESIDENCE_HABITAT_JEUNES){...TerritoryOnMap reason estimated sharedCommuneCount structures{id nom}}perspectives{id description toConfirm statements{...StatementFacts}}indicators{...IndicatorFacts}sources{id title publisher date}}}fragment AbsenceFacts on StatedAbsence{id subject description structures{id nom}statements{...StatementFacts}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment IndicatorFacts on Indicator{id series nom value unit precision toConfirm territory{level code nom}statedFor{from to}initiative{id titre}contradictions{id}statements{...StatementFacts}}fragment InitiativeRow on Initiative{id titre resume themes ageMin ageMax calendrier status public toConfirm departements{code nom}}fragment PartnershipFacts on Partnership{id relation status description start end ended toConfirm structures{id nom}organisations{id nom sigle}statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

export type DispositifEvaluationsData = {
    dispositifs: (DispositifRow & {
        evaluation: {
            outcome: DispositifOutcome;
            missing: MissingAnswer[];
            schemeEnded: boolean;
        };
    })[];
};

export type DispositifEvaluationsVariables = { age: number; needs?: Need[] | null };

export const dispositifEvaluations: Operation<DispositifEvaluationsData, DispositifEvaluationsVariables> = {
    name: 'DispositifEvaluations',
    document: 'query DispositifEvaluations($age:Int!$needs:[Need!]){dispositifs(needs:$needs){...DispositifRow evaluation(age:$age){outcome missing schemeEnded}}}fragment DispositifRow on Dispositif{id sigle nom description needs status toConfirm askKinds gives conditions{ageFrom ageBefore ageBeforeIfDisabled requires excludes withinYearsOfLeaving dueByAge monthsAfterLeaving}}',
};

export type DispositifListData = {
    dispositifs: DispositifRow[];
};

export type DispositifListVariables = { age?: number | null; needs?: Need[] | null };

export const dispositifList: Operation<DispositifListData, DispositifListVariables> = {
    name: 'DispositifList',
    document: 'query DispositifList($age:Int$needs:[Need!]){dispositifs(age:$age needs:$needs){...DispositifRow}}fragment DispositifRow on Dispositif{id sigle nom description needs status toConfirm askKinds gives conditions{ageFrom ageBefore ageBeforeIfDisabled requires excludes withinYearsOfLeaving dueByAge monthsAfterLeaving}}',
};

export type DispositifSheetData = {
    dispositif: (DispositifRow & {
        law: string[];
        duration: string | null;
        maxAmountPerMonth: number | null;
        cumulText: string | null;
        firstStep: string | null;
        cumulableWith: {
            id: string;
            sigle: string | null;
            nom: string;
        }[];
        statements: StatementFacts[];
    }) | null;
};

export type DispositifSheetVariables = { id: string };

export const dispositifSheet: Operation<DispositifSheetData, DispositifSheetVariables> = {
    name: 'DispositifSheet',
    document: 'query DispositifSheet($id:ID!){dispositif(id:$id){...DispositifRow law duration maxAmountPerMonth cumulText firstStep cumulableWith{id sigle nom}statements{...StatementFacts}}}fragment DispositifRow on Dispositif{id sigle nom description needs status toConfirm askKinds gives conditions{ageFrom ageBefore ageBeforeIfDisabled requires excludes withinYearsOfLeaving dueByAge monthsAfterLeaving}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type GlossaryData = {
    glossary: {
        id: string;
        sigle: string;
        nom: string;
        definition: string;
        variants: string[];
    }[];
};

export type GlossaryVariables = Record<string, never>;

export const glossary: Operation<GlossaryData, GlossaryVariables> = {
    name: 'Glossary',
    document: 'query Glossary{glossary{id sigle nom definition variants}}',
};

export type GlossaryPageData = {
    glossary: {
        id: string;
        sigle: string;
        nom: string;
        definition: string;
        variants: string[];
        toConfirm: boolean;
        statements: StatementFacts[];
    }[];
};

export type GlossaryPageVariables = Record<string, never>;

export const glossaryPage: Operation<GlossaryPageData, GlossaryPageVariables> = {
    name: 'GlossaryPage',
    document: 'query GlossaryPage{glossary{id sigle nom definition variants toConfirm statements{...StatementFacts}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
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

export type IndicatorListData = {
    indicators: IndicatorFacts[];
};

export type IndicatorListVariables = Record<string, never>;

export const indicatorList: Operation<IndicatorListData, IndicatorListVariables> = {
    name: 'IndicatorList',
    document: 'query IndicatorList{indicators{...IndicatorFacts}}fragment IndicatorFacts on Indicator{id series nom value unit precision toConfirm territory{level code nom}statedFor{from to}initiative{id titre}contradictions{id}statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type InitiativeListData = {
    initiatives: InitiativeRow[];
};

export type InitiativeListVariables = Record<string, never>;

export const initiativeList: Operation<InitiativeListData, InitiativeListVariables> = {
    name: 'InitiativeList',
    document: 'query InitiativeList{initiatives{...InitiativeRow}}fragment InitiativeRow on Initiative{id titre resume themes ageMin ageMax calendrier status public toConfirm departements{code nom}}',
};

export type InitiativeSheetData = {
    initiative: (InitiativeRow & {
        description: string;
        financement: string | null;
        plusValue: string | null;
        steps: {
            titre: string;
            description: string;
            delayDays: number | null;
        }[];
        contacts: {
            kind: ContactKind;
            value: string;
            label: string | null;
        }[];
        actors: {
            nom: string;
            role: string | null;
            organisation: {
                id: string;
                nom: string;
            } | null;
            structure: {
                id: string;
                nom: string;
            } | null;
        }[];
        indicators: IndicatorFacts[];
        statements: StatementFacts[];
    }) | null;
};

export type InitiativeSheetVariables = { id: string };

export const initiativeSheet: Operation<InitiativeSheetData, InitiativeSheetVariables> = {
    name: 'InitiativeSheet',
    document: 'query InitiativeSheet($id:ID!){initiative(id:$id){...InitiativeRow description financement plusValue steps{titre description delayDays}contacts{kind value label}actors{nom role organisation{id nom}structure{id nom}}indicators{...IndicatorFacts}statements{...StatementFacts}}}fragment IndicatorFacts on Indicator{id series nom value unit precision toConfirm territory{level code nom}statedFor{from to}initiative{id titre}contradictions{id}statements{...StatementFacts}}fragment InitiativeRow on Initiative{id titre resume themes ageMin ageMax calendrier status public toConfirm departements{code nom}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
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

export type LigneListData = {
    lignes: {
        id: string;
        numero: string;
        nom: string;
        emergency: boolean;
        means: LigneMeans;
        description: string;
        audience: string | null;
        price: LignePrice | null;
        anonymous: boolean | null;
        confidential: boolean | null;
        onBill: boolean | null;
        languages: string | null;
        toConfirm: boolean;
        hours: OpeningHoursFacts | null;
        ways: {
            kind: LigneWayKind;
            description: string;
            address: string | null;
        }[];
        statements: StatementFacts[];
    }[];
};

export type LigneListVariables = Record<string, never>;

export const ligneList: Operation<LigneListData, LigneListVariables> = {
    name: 'LigneList',
    document: 'query LigneList{lignes{id numero nom emergency means description audience price anonymous confidential onBill languages toConfirm hours{...OpeningHoursFacts}ways{kind description address}statements{...StatementFacts}}}fragment OpeningHoursFacts on OpeningHours{always ranges{day from to}publicHolidays validFrom validTo remark}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type OrganisationSheetData = {
    organisation: ({
        id: string;
        nom: string;
        sigle: string | null;
        kind: OrganisationKind;
        departement: {
            code: string;
            nom: string;
        } | null;
        structures: (StructureRow & {
            contacts: {
                kind: ContactKind;
                value: string;
                label: string | null;
            }[];
            statements: {
                about: string[];
                source: {
                    id: string;
                    title: string;
                };
            }[];
        })[];
        initiatives: InitiativeContact[];
        conventionsPlaces: ConventionRow[];
        partnerships: (PartnershipFacts & {
            departement: {
                code: string;
                nom: string;
            };
        })[];
        statements: StatementFacts[];
    }) | null;
};

export type OrganisationSheetVariables = { id: string };

export const organisationSheet: Operation<OrganisationSheetData, OrganisationSheetVariables> = {
    name: 'OrganisationSheet',
    document: 'query OrganisationSheet($id:ID!){organisation(id:$id){id nom sigle kind departement{code nom}structures{...StructureRow contacts{kind value label}statements{about source{id title}}}initiatives{...InitiativeContact}conventionsPlaces{...ConventionRow}partnerships{...PartnershipFacts departement{code nom}}statements{...StatementFacts}}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment InitiativeContact on Initiative{id titre status contacts{kind value label}}fragment PartnershipFacts on Partnership{id relation status description start end ended toConfirm structures{id nom}organisations{id nom sigle}statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}',
};

export type PartnershipMatrixData = {
    departements: {
        code: string;
        nom: string;
        region: {
            code: string;
            nom: string;
        };
        respondents: {
            id: string;
        }[];
        partnershipCells: {
            relation: Relation;
            status: PartnershipCellStatus;
            noneStated: boolean;
            partnerships: PartnershipFacts[];
            ended: PartnershipFacts[];
        }[];
    }[];
    synthesis: {
        id: string;
        claim: SynthesisClaim;
        agrees: boolean;
        period: {
            from: string;
            to: string;
        };
        stated: {
            code: string;
            nom: string;
        }[];
        computed: {
            code: string;
            nom: string;
        }[];
        missionsLocales: {
            id: string;
            nom: string;
            departement: {
                code: string;
            };
        }[];
        differences: {
            side: SynthesisDifferenceSide;
            explanation: string;
            departement: {
                code: string;
                nom: string;
            };
            partnerships: {
                id: string;
                description: string;
                status: PartnershipStatus;
            }[];
        }[];
        statements: StatementFacts[];
    }[];
    besoins: BesoinFacts[];
};

export type PartnershipMatrixVariables = Record<string, never>;

export const partnershipMatrix: Operation<PartnershipMatrixData, PartnershipMatrixVariables> = {
    name: 'PartnershipMatrix',
    document: 'query PartnershipMatrix{departements(documented:true){code nom region{code nom}respondents{id}partnershipCells{relation status noneStated partnerships{...PartnershipFacts}ended{...PartnershipFacts}}}synthesis{id claim agrees period{from to}stated{code nom}computed{code nom}missionsLocales{id nom departement{code}}differences{side explanation departement{code nom}partnerships{id description status}}statements{...StatementFacts}}besoins{...BesoinFacts}}fragment BesoinFacts on Besoin{id kind theme description statements{...StatementFacts}}fragment PartnershipFacts on Partnership{id relation status description start end ended toConfirm structures{id nom}organisations{id nom sigle}statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type ReusableDataData = {
    sources: {
        id: string;
        title: string;
        publisher: string;
        licence: string | null;
        date: string;
    }[];
    structures: {
        totalCount: number;
        nodes: {
            id: string;
            nom: string;
        }[];
        facets: {
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

export type ReusableDataVariables = Record<string, never>;

export const reusableData: Operation<ReusableDataData, ReusableDataVariables> = {
    name: 'ReusableData',
    document: 'query ReusableData{sources{id title publisher licence date}structures(first:1){totalCount nodes{id nom}facets{departements{count departement{code nom}}}}}',
};

export type RightsListData = {
    dispositifs: (DispositifRow & {
        law: string[];
        duration: string | null;
        cumulText: string | null;
        firstStep: string | null;
        statements: {
            confidence: Confidence;
            source: {
                id: string;
                title: string;
                date: string;
            };
        }[];
    })[];
};

export type RightsListVariables = Record<string, never>;

export const rightsList: Operation<RightsListData, RightsListVariables> = {
    name: 'RightsList',
    document: 'query RightsList{dispositifs(status:OPEN){...DispositifRow law duration cumulText firstStep statements{confidence source{id title date}}}}fragment DispositifRow on Dispositif{id sigle nom description needs status toConfirm askKinds gives conditions{ageFrom ageBefore ageBeforeIfDisabled requires excludes withinYearsOfLeaving dueByAge monthsAfterLeaving}}',
};

export type SearchResultsData = {
    search: {
        edges: SearchEdgeRow[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
        totalCount: number;
        counts: {
            type: SearchType;
            count: number;
        }[];
        correctedText: string | null;
        message: string | null;
    };
};

export type SearchResultsVariables = { text: string; types?: SearchType[] | null; first: number; after?: string | null };

export const searchResults: Operation<SearchResultsData, SearchResultsVariables> = {
    name: 'SearchResults',
    document: 'query SearchResults($text:String!$types:[SearchType!]$first:Int!$after:String){search(text:$text types:$types first:$first after:$after){edges{...SearchEdgeRow}pageInfo{hasNextPage endCursor}totalCount counts{type count}correctedText message}}fragment SearchEdgeRow on SearchResultEdge{node{type id path ended}reason titleParts{text marked}subtitleParts{text marked}}',
};

export type SearchSuggestionsData = {
    search: {
        edges: SearchEdgeRow[];
        totalCount: number;
    };
};

export type SearchSuggestionsVariables = { text: string; first: number };

export const searchSuggestions: Operation<SearchSuggestionsData, SearchSuggestionsVariables> = {
    name: 'SearchSuggestions',
    document: 'query SearchSuggestions($text:String!$first:Int!){search(text:$text first:$first){edges{...SearchEdgeRow}totalCount}}fragment SearchEdgeRow on SearchResultEdge{node{type id path ended}reason titleParts{text marked}subtitleParts{text marked}}',
};

export type SharedDoorData = {
    structure: {
        id: string;
        nom: string;
        kind: StructureKind;
        commune: {
            codeInsee: string;
            nom: string;
        } | null;
        departement: {
            code: string;
            nom: string;
        };
        contacts: {
            kind: ContactKind;
            value: string;
        }[];
    } | null;
};

export type SharedDoorVariables = { id: string };

export const sharedDoor: Operation<SharedDoorData, SharedDoorVariables> = {
    name: 'SharedDoor',
    document: 'query SharedDoor($id:ID!){structure(id:$id){id nom kind commune{codeInsee nom}departement{code nom}contacts{kind value}}}',
};

export type SitemapIdsData = {
    structures: {
        nodes: {
            id: string;
        }[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    };
    conventionsPlaces: {
        nodes: {
            id: string;
        }[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    };
    departements: {
        code: string;
    }[];
    initiatives: {
        id: string;
    }[];
    dispositifs: {
        id: string;
    }[];
    accords: {
        id: string;
    }[];
};

export type SitemapIdsVariables = { after?: string | null; afterConvention?: string | null };

export const sitemapIds: Operation<SitemapIdsData, SitemapIdsVariables> = {
    name: 'SitemapIds',
    document: 'query SitemapIds($after:String$afterConvention:String){structures(first:100 after:$after){nodes{id}pageInfo{hasNextPage endCursor}}conventionsPlaces(first:100 after:$afterConvention){nodes{id}pageInfo{hasNextPage endCursor}}departements(documented:true){code}initiatives{id}dispositifs{id}accords{id}}',
};

export type SitingProofData = {
    siting: {
        covered: number;
        upperBound: number;
        gap: number;
        proof: SitingProof;
        sites: {
            people: number;
            cumulative: number;
            commune: {
                codeInsee: string;
            };
        }[];
    };
};

export type SitingProofVariables = { kinds: StructureKind[]; maxKm: number; within?: TerritoryInput | null; k: number; minPopulation: number; weight: string; capacity?: number | null; includeUnknown: boolean };

export const sitingProof: Operation<SitingProofData, SitingProofVariables> = {
    name: 'SitingProof',
    document: 'query SitingProof($kinds:[StructureKind!]!$maxKm:Float!$within:TerritoryInput$k:Int!$minPopulation:Int!$weight:ID!$capacity:Int$includeUnknown:Boolean!){siting(kinds:$kinds maxKm:$maxKm within:$within k:$k minPopulation:$minPopulation weight:$weight capacity:$capacity includeUnknown:$includeUnknown exact:true){covered upperBound gap proof sites{people cumulative commune{codeInsee}}}}',
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
        counts: {
            kind: SubjectKind;
            records: number;
            statements: number;
            toConfirm: number;
        }[];
    }[];
};

export type SourceListVariables = Record<string, never>;

export const sourceList: Operation<SourceListData, SourceListVariables> = {
    name: 'SourceList',
    document: 'query SourceList{sources{id title publisher licence date description statementCount toConfirmCount counts{kind records statements toConfirm}}}',
};

export type SourceSheetData = {
    source: ({
        id: string;
        title: string;
        publisher: string;
        licence: string | null;
        date: string;
        file: string | null;
        hash: string | null;
        address: string | null;
        readOn: string | null;
        description: string;
        statementCount: number;
        toConfirmCount: number;
        counts: {
            kind: SubjectKind;
            records: number;
            statements: number;
            toConfirm: number;
        }[];
        statements: ({
            totalCount: number;
            nodes: (StatementFacts & {
                subject: {
                    kind: SubjectKind;
                    id: string;
                    label: string;
                    path: string;
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
    document: 'query SourceSheet($id:ID!$after:String){source(id:$id){id title publisher licence date file hash address readOn description statementCount toConfirmCount counts{kind records statements toConfirm}statements(first:100 after:$after){totalCount nodes{...StatementFacts subject{kind id label path}}pageInfo{hasNextPage endCursor}}}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}',
};

export type StructureCountData = {
    structures: {
        totalCount: number;
    };
};

export type StructureCountVariables = { filter?: StructureFilter | null };

export const structureCount: Operation<StructureCountData, StructureCountVariables> = {
    name: 'StructureCount',
    document: 'query StructureCount($filter:StructureFilter){structures(filter:$filter first:1){totalCount}}',
};

export type StructureDirectoryData = {
    structures: {
        totalCount: number;
        unstatedCount: number;
        rank: number | null;
        previousAfter: string | null;
        nodes: ListedStructure[];
        pageInfo: {
            hasNextPage: boolean;
            hasPreviousPage: boolean;
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
            epci: {
                count: number;
                epci: {
                    code: string;
                    nom: string;
                };
            }[];
            needs: {
                need: Need;
                count: number;
            }[];
            ages: {
                age: number;
                count: number;
            }[];
            publics: {
                public: ConventionPublic;
                count: number;
            }[];
            forms: {
                form: ConventionForm;
                count: number;
            }[];
            sources: {
                count: number;
                source: {
                    id: string;
                    title: string;
                    date: string;
                };
            }[];
            statedSince: {
                since: string;
                count: number;
            }[];
            withPlaces: number;
            withAgreementInForce: number;
            toConfirm: number;
        };
    };
};

export type StructureDirectoryVariables = { filter?: StructureFilter | null; first: number; after?: string | null };

export const structureDirectory: Operation<StructureDirectoryData, StructureDirectoryVariables> = {
    name: 'StructureDirectory',
    document: 'query StructureDirectory($filter:StructureFilter$first:Int!$after:String){structures(filter:$filter first:$first after:$after){totalCount unstatedCount rank previousAfter(first:$first)nodes{...ListedStructure}pageInfo{hasNextPage hasPreviousPage endCursor}facets{kinds{kind count}departements{count departement{code nom}}epci{count epci{code nom}}needs{need count}ages{age count}publics{public count}forms{form count}sources{count source{id title date}}statedSince{since count}withPlaces withAgreementInForce toConfirm}}}fragment ListedStructure on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}statements{readOn source{title publisher date}}conventionsPlaces{id status toConfirm places{value precision}partOf{id}publics ageMin ageMax end structures{id kind}}}',
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
    document: 'query StructureList($filter:StructureFilter$after:String){structures(filter:$filter first:100 after:$after){totalCount nodes{...StructureRow}pageInfo{hasNextPage endCursor}facets{kinds{kind count}departements{count departement{code nom}}}}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}',
};

export type StructureListNamesData = {
    departements: {
        code: string;
        nom: string;
    }[];
    structures: {
        totalCount: number;
        facets: {
            epci: {
                epci: {
                    code: string;
                    nom: string;
                };
            }[];
            sources: {
                source: {
                    id: string;
                    title: string;
                    date: string;
                };
            }[];
        };
    };
};

export type StructureListNamesVariables = Record<string, never>;

export const structureListNames: Operation<StructureListNamesData, StructureListNamesVariables> = {
    name: 'StructureListNames',
    document: 'query StructureListNames{departements{code nom}structures(first:1){totalCount facets{epci{epci{code nom}}sources{source{id title date}}}}}',
};

export type StructureNeighboursData = {
    structures: {
        totalCount: number;
        neighbours: {
            rank: number;
            previous: {
                id: string;
                nom: string;
            } | null;
            next: {
                id: string;
                nom: string;
            } | null;
        } | null;
    };
};

export type StructureNeighboursVariables = { filter?: StructureFilter | null; id: string };

export const structureNeighbours: Operation<StructureNeighboursData, StructureNeighboursVariables> = {
    name: 'StructureNeighbours',
    document: 'query StructureNeighbours($filter:StructureFilter$id:ID!){structures(filter:$filter first:1){totalCount neighbours(id:$id){rank previous{id nom}next{id nom}}}}',
};

export type StructureSheetData = {
    structure: (StructureRow & {
        capacity: number | null;
        hours: OpeningHoursFacts | null;
        manager: {
            id: string;
            nom: string;
            sigle: string | null;
            initiatives: InitiativeContact[];
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
            competence: {
                official: number;
            };
            competenceReason: string;
            structures: {
                id: string;
                nom: string;
            }[];
        }) | null;
        commune: {
            codeInsee: string;
            nom: string;
            nearest: {
                distanceKm: number;
                structure: StructureRow;
            }[];
        } | null;
        departement: {
            code: string;
            nom: string;
            territories: TerritoryOnMap[];
        };
        partnerships: PartnershipFacts[];
        statements: StatementFacts[];
    }) | null;
};

export type StructureSheetVariables = { id: string };

export const structureSheet: Operation<StructureSheetData, StructureSheetVariables> = {
    name: 'StructureSheet',
    document: 'query StructureSheet($id:ID!){structure(id:$id){...StructureRow capacity hours{...OpeningHoursFacts}manager{id nom sigle initiatives{...InitiativeContact}}parent{id nom kind commune{nom}}children{...StructureRow}contacts{kind value label}conventions:conventionsPlaces{...ConventionRow statements{...StatementFacts}}absences{...AbsenceFacts}territory{...TerritoryOnMap reason estimated sharedCommuneCount explanation competence{official}competenceReason structures{id nom}}commune{codeInsee nom nearest(first:7){distanceKm structure{...StructureRow}}}departement{code nom territories(kind:RESIDENCE_HABITAT_JEUNES){...TerritoryOnMap}}partnerships{...PartnershipFacts}statements{...StatementFacts}}}fragment AbsenceFacts on StatedAbsence{id subject description structures{id nom}statements{...StatementFacts}}fragment ConventionRow on ConventionPlaces{id titre status counted toConfirm publics ageMin ageMax forms start end description places{value precision}partOf{id titre}parties{role organisation{id nom sigle}}structures{id nom commune{nom}}}fragment InitiativeContact on Initiative{id titre status contacts{kind value label}}fragment OpeningHoursFacts on OpeningHours{always ranges{day from to}publicHolidays validFrom validTo remark}fragment PartnershipFacts on Partnership{id relation status description start end ended toConfirm structures{id nom}organisations{id nom sigle}statements{...StatementFacts}}fragment StatementFacts on Statement{id about heading citation readOn confidence toConfirm printedAs reading reason statedFor{from to}source{id title publisher date}}fragment StructureRow on Structure{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code nom}parent{id nom}conventionsPlaces{id status toConfirm places{value precision}partOf{id}structures{id kind}}}fragment TerritoryOnMap on Territory{id code nom status population communeCount center{lat lng}missionLocale{id nom}departement{code nom}}',
};

export type YoungDirectoryData = {
    structures: {
        nodes: {
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
            };
            parent: {
                id: string;
            } | null;
            contacts: {
                kind: ContactKind;
                value: string;
                label: string | null;
            }[];
            hours: OpeningHoursFacts | null;
        }[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    };
    conventionsPlaces: {
        nodes: {
            id: string;
            titre: string;
            departement: {
                code: string;
            };
            places: {
                value: number | null;
                precision: PlacesPrecision;
            };
            partOf: {
                id: string;
            } | null;
            publics: ConventionPublic[];
            ageMin: number | null;
            ageMax: number | null;
            forms: ConventionForm[];
            start: string | null;
            end: string | null;
            toConfirm: boolean;
            structures: {
                id: string;
            }[];
            parties: {
                role: PartyRole;
                organisation: {
                    nom: string;
                };
            }[];
        }[];
        pageInfo: {
            hasNextPage: boolean;
            endCursor: string | null;
        };
    };
    departements: {
        code: string;
        nom: string;
        documented: boolean;
        sources: {
            title: string;
            date: string;
        }[];
        absences: {
            subject: AbsenceSubject;
        }[];
    }[];
    lignes: {
        id: string;
        numero: string;
        nom: string;
        means: LigneMeans;
        emergency: boolean;
        description: string;
        audience: string | null;
        needs: Need[];
        price: LignePrice | null;
        hours: OpeningHoursFacts | null;
    }[];
    inventories: {
        kind: StructureKind;
        complete: boolean;
        departements: {
            code: string;
        }[];
    }[];
};

export type YoungDirectoryVariables = { after?: string | null; afterConvention?: string | null };

export const youngDirectory: Operation<YoungDirectoryData, YoungDirectoryVariables> = {
    name: 'YoungDirectory',
    document: 'query YoungDirectory($after:String$afterConvention:String){structures(first:100 after:$after){nodes{id nom kind lieuDit toConfirm positionKind position{lat lng}commune{codeInsee nom}departement{code}parent{id}contacts{kind value label}hours{...OpeningHoursFacts}}pageInfo{hasNextPage endCursor}}conventionsPlaces(first:100 after:$afterConvention){nodes{id titre departement{code}places{value precision}partOf{id}publics ageMin ageMax forms start end toConfirm structures{id}parties{role organisation{nom}}}pageInfo{hasNextPage endCursor}}departements{code nom documented sources{title date}absences{subject}}lignes{id numero nom means emergency description audience needs price hours{...OpeningHoursFacts}}inventories{kind complete departements{code}}}fragment OpeningHoursFacts on OpeningHours{always ranges{day from to}publicHolidays validFrom validTo remark}',
};

