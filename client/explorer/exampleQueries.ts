/** A question that people ask, as a query: shown on the explorer's page, and run in a test against the real data. */
export interface ExampleQuery {
    id: string;
    title: string;
    query: string;
    variables: Record<string, unknown>;
}

export const exampleQueries: readonly ExampleQuery[] = [
    {
        id: 'ma-commune',
        title: 'Qui est compétent pour ma commune, et quelles sont les portes les plus proches ?',
        query: `query MaCommune($texte: String!) {
  communes(text: $texte, first: 1) {
    nom
    competences {
      nature
      reason
      structure { nom commune { nom } }
    }
    nearest(first: 3, filter: { kinds: [RESIDENCE_HABITAT_JEUNES] }) {
      distanceKm
      structure { nom commune { nom } }
    }
  }
}`,
        variables: { texte: 'Ganges' },
    },
    {
        id: 'territoires-sans-offre',
        title: 'Quels territoires de Mission Locale n’ont pas d’offre Habitat Jeunes en Occitanie ?',
        query: `query SansOffre($region: ID!) {
  coverageSummary(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: REGION, code: $region }) {
    territories
    uncovered
    unknown
    populationUncovered
  }
  uncoveredTerritories(kind: RESIDENCE_HABITAT_JEUNES, level: MISSION_LOCALE, within: { level: REGION, code: $region }) {
    nom
    population
    reason
    comparison
    explanation
    stated { citation source { title } }
  }
}`,
        variables: { region: '76' },
    },
    {
        id: 'fiche-departement',
        title: 'Que sait-on d’un département : structures, places, ce qui manque ?',
        query: `query Fiche($code: ID!) {
  departement(code: $code) {
    nom
    missionsLocales { nom commune { nom } children { nom } }
    residences { nom commune { nom } manager { nom } }
    adepapes { nom }
    places { value precision conventions conventionsWithoutNumber }
    absences { description }
  }
}`,
        variables: { code: '30' },
    },
    {
        id: 'places-a-17-ans',
        title: 'Quels accords réservent des places à 17 ans ?',
        query: `query Places($age: Int!) {
  conventionsPlaces(filter: { age: $age, inForce: true }, first: 50) {
    totalCount
    nodes {
      titre
      departement { nom }
      places { value precision }
      ageMin
      ageMax
      status
      parties { role organisation { nom } }
    }
  }
}`,
        variables: { age: 17 },
    },
    {
        id: 'recherche',
        title: 'Chercher sans se soucier des accents ni des fautes de frappe, avec les compteurs des filtres',
        query: `query Recherche($texte: String!) {
  structures(filter: { text: $texte }, first: 20) {
    totalCount
    nodes { nom kind commune { nom } }
    facets {
      kinds { kind count }
      departements { departement { nom } count }
    }
  }
}`,
        variables: { texte: 'montpelier' },
    },
    {
        id: 'autour-d-un-point',
        title: 'Qu’y a-t-il autour d’un point, à vol d’oiseau ?',
        query: `query Autour($point: PositionInput!) {
  nearest(position: $point, first: 10) {
    distanceKm
    structure { nom kind commune { nom } positionKind }
  }
}`,
        variables: { point: { lat: 44.127, lng: 4.081 } },
    },
    {
        id: 'comparer',
        title: 'Comparer les départements que les sources décrivent',
        query: `query Comparer {
  departements(documented: true) {
    code
    nom
    population
    missionsLocales { id }
    residences { id }
    places { value precision }
  }
}`,
        variables: {},
    },
    {
        id: 'a-confirmer',
        title: 'Qu’est-ce qui reste à confirmer, et pourquoi ?',
        query: `query AConfirmer {
  structures(filter: { toConfirm: true }, first: 20) {
    totalCount
    nodes {
      nom
      statements {
        confidence
        printedAs
        reading
        reason
        citation
        source { title }
      }
    }
  }
}`,
        variables: {},
    },
    {
        id: 'loin',
        title: 'Combien d’habitants d’Occitanie vivent à plus de 30 km d’une résidence connue ?',
        query: `query Loin($seuil: Float!) {
  coverage(kinds: [RESIDENCE_HABITAT_JEUNES], level: DEPARTEMENT, within: { level: REGION, code: "76" }, maxKm: $seuil) {
    computedOn
    versions { seeds geography competence weights }
    total { people within noneKnown beyond unknown }
    territories {
      nom
      access
      figures { people noneKnown beyond unknown shareWithout meanKm }
      places { total { value precision } per1000 }
    }
  }
}`,
        variables: { seuil: 30 },
    },
    {
        id: 'ouvrir-ensuite',
        title: 'Où trois résidences de plus aideraient-elles le plus de monde, et à combien du meilleur choix ?',
        query: `query OuvrirEnsuite($combien: Int!) {
  siting(kinds: [RESIDENCE_HABITAT_JEUNES], within: { level: REGION, code: "76" }, k: $combien, minPopulation: 2000) {
    sites { rank people cumulative commune { nom departement { code } } }
    demand
    covered
    upperBound
    gap
    proof
    note
  }
}`,
        variables: { combien: 3 },
    },
];
