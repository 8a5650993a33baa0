import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { Accord } from '../database/entities/Accord.js';
import { ConventionPlaces } from '../database/entities/ConventionPlaces.js';
import { Dispositif } from '../database/entities/Dispositif.js';
import { GlossaryTerm } from '../database/entities/GlossaryTerm.js';
import { Initiative } from '../database/entities/Initiative.js';
import { Organisation } from '../database/entities/Organisation.js';
import type { Position } from '../domain/Position.js';
import type { StructureKind } from '../domain/vocabulary.js';
import type { Places } from './Places.js';
import type { Field, SearchDocument } from './SearchDocument.js';
import { formWords, needWords, organisationKindWords, publicWords, structureKindNeeds, structureKindWords, typeWords } from './searchWords.js';

/** A structure with what it is found by besides its own words. */
export interface SearchedStructure {
    id: string;
    nom: string;
    kind: StructureKind;
    lieuDit: string | null;
    departementCode: string;
    commune: string | null;
    codesPostaux: string[] | null;
    parent: string | null;
    manager: string | null;
    position: Position | null;
}

const STRUCTURES = `
    select s.id, s.nom, s.kind, s.lieu_dit as "lieuDit", s.departement_code as "departementCode", c.nom as commune, c.codes_postaux as "codesPostaux",
           p.nom as parent, concat_ws(' ', o.nom, o.sigle) as manager,
           case when s.position is null then null else json_build_object('lat', st_y(s.position::geometry), 'lng', st_x(s.position::geometry)) end as position
    from structure s
    left join commune c on c.code_insee = s.code_insee
    left join structure p on p.id = s.parent_id
    left join organisation o on o.id = s.manager_id
    order by s.id`;

/** Which of two equal matches comes first. */
const KIND_WEIGHTS: Partial<Record<StructureKind, number>> = { MISSION_LOCALE: 1, RESIDENCE_HABITAT_JEUNES: 0.95, ADEPAPE: 0.95, ANTENNE: 0.85 };

/** Reads every record that can be found, communes and départements apart; nothing is kept open. */
export async function readSearchDocuments(db: DataSource, places: Places): Promise<{ documents: SearchDocument[]; glossary: GlossaryTerm[] }> {
    const find = <Entity extends ObjectLiteral>(entity: EntityTarget<Entity>): Promise<Entity[]> => db.getRepository(entity).find();
    const [structures, organisations, conventions, accords, initiatives, dispositifs, glossary] = await Promise.all([
        db.query(STRUCTURES) as Promise<SearchedStructure[]>, find(Organisation), find(ConventionPlaces), find(Accord), find(Initiative), find(Dispositif), find(GlossaryTerm),
    ]);
    const names = new Map(organisations.map(({ id, nom, sigle }) => [id, sigle === null ? nom : `${nom} ${sigle}`]));
    const structureNames = new Map(structures.map(({ id, nom, commune }) => [id, commune === null ? nom : `${nom} ${commune}`]));
    const documents = [
        ...structures.map(structure => createStructureDocument(structure, places)),
        ...organisations.map(record => createOrganisationDocument(record, places)),
        ...conventions.map(record => createConventionDocument(record, places, names, structureNames)),
        ...accords.map(record => createAccordDocument(record, names)),
        ...initiatives.map(record => createInitiativeDocument(record, places)),
        ...dispositifs.map(createDispositifDocument),
        ...glossary.map(createGlossaryDocument),
    ];
    return { documents, glossary };
}

export function createStructureDocument(structure: SearchedStructure, places: Places): SearchDocument {
    const { id, nom, kind, lieuDit, departementCode, commune, codesPostaux, parent, manager, position } = structure;
    const subtitle = [structureKindWords[kind][0], commune, places.nameDepartement(departementCode)].filter(Boolean).join(' · ');
    return {
        ...common('STRUCTURE', id, `/structures/${id}`), title: nom, subtitle, position, weight: KIND_WEIGHTS[kind] ?? 0.8,
        fields: listFields({
            NAME: [nom],
            PLACE: [commune, lieuDit],
            KIND: [...structureKindWords[kind], ...(structureKindNeeds[kind] ?? []).flatMap(need => needWords[need])],
            DEPARTEMENT: [places.departementNom(departementCode)],
            LINK: [parent, manager],
            CODE: [departementCode, ...(codesPostaux ?? [])],
        }),
    };
}

function createOrganisationDocument({ id, nom, sigle, kind, departementCode }: Organisation, places: Places): SearchDocument {
    const place = departementCode === null ? null : places.nameDepartement(departementCode);
    return {
        ...common('ORGANISATION', id, `/organisations/${id}`), title: nom, subtitle: [organisationKindWords[kind][0], place].filter(Boolean).join(' · '), weight: 0.7,
        fields: listFields({ NAME: [nom], SIGLE: [sigle], KIND: organisationKindWords[kind], DEPARTEMENT: [departementCode && places.departementNom(departementCode)], CODE: [departementCode] }),
    };
}

function createConventionDocument(record: ConventionPlaces, places: Places, names: ReadonlyMap<string, string>, structureNames: ReadonlyMap<string, string>): SearchDocument {
    const { id, titre, departementCode, parties, publics, forms, structureIds, accompaniedByIds, description, ageMin, ageMax, end } = record;
    return {
        ...common('CONVENTION_PLACES', id, `/conventions/${id}`), title: titre, subtitle: `${typeWords.CONVENTION_PLACES[0]} · ${places.nameDepartement(departementCode)}`,
        ages: { min: ageMin, max: ageMax }, end, weight: record.partOfId === null ? 0.8 : 0.7,
        fields: listFields({
            NAME: [titre],
            KIND: [...typeWords.CONVENTION_PLACES, ...publics.flatMap(value => publicWords[value]), ...forms.flatMap(value => formWords[value])],
            DEPARTEMENT: [places.departementNom(departementCode)],
            LINK: [...[...parties.map(({ organisationId }) => organisationId), ...accompaniedByIds].map(organisationId => names.get(organisationId)), ...structureIds.map(structureId => structureNames.get(structureId))],
            TEXT: [description],
            CODE: [departementCode],
        }),
    };
}

function createAccordDocument({ id, titre, signatoryIds, commitments, end }: Accord, names: ReadonlyMap<string, string>): SearchDocument {
    return {
        ...common('ACCORD', id, `/accords/${id}`), title: titre, subtitle: typeWords.ACCORD[0], end, weight: 0.75,
        fields: listFields({ NAME: [titre], KIND: [...typeWords.ACCORD, 'national'], LINK: signatoryIds.map(organisationId => names.get(organisationId)), TEXT: commitments.map(({ text }) => text) }),
    };
}

function createInitiativeDocument(record: Initiative, places: Places): SearchDocument {
    const { id, titre, resume, description, departementCodes, themes, actors, publicText, ageMin, ageMax, plusValue, steps } = record;
    return {
        ...common('INITIATIVE', id, `/initiatives/${id}`), title: titre, ages: { min: ageMin, max: ageMax }, ended: record.status === 'ENDED', weight: 0.75,
        subtitle: [typeWords.INITIATIVE[0], ...(departementCodes.length > 3 ? [`${departementCodes.length} départements`] : departementCodes.map(code => places.nameDepartement(code)))].join(' · '),
        fields: listFields({
            NAME: [titre],
            KIND: [...typeWords.INITIATIVE, ...themes.flatMap(need => needWords[need])],
            DEPARTEMENT: departementCodes.map(code => places.departementNom(code)),
            LINK: actors.map(({ nom }) => nom),
            TEXT: [resume, description, publicText, plusValue, ...steps.flatMap(({ titre: step, description: text }) => [step, text])],
            CODE: departementCodes,
        }),
    };
}

function createDispositifDocument({ id, sigle, nom, description, gives, needs, conditions, firstStep, status, law }: Dispositif): SearchDocument {
    return {
        ...common('DISPOSITIF', id, `/dispositifs/${id}`), title: sigle === null ? nom : `${nom} (${sigle})`, subtitle: typeWords.DISPOSITIF[0], weight: 0.95, ended: status === 'ENDED',
        ages: { min: conditions.ageFrom, max: conditions.ageBefore === null ? null : conditions.ageBefore - 1 },
        fields: listFields({ NAME: [nom], SIGLE: [sigle], KIND: [...typeWords.DISPOSITIF, ...needs.flatMap(need => needWords[need])], TEXT: [description, ...gives, firstStep, ...law] }),
    };
}

function createGlossaryDocument({ id, sigle, nom, definition, variants }: GlossaryTerm): SearchDocument {
    return {
        ...common('GLOSSARY_TERM', id, `/glossaire#${id}`), title: `${nom} (${sigle})`, subtitle: typeWords.GLOSSARY_TERM[0], weight: 0.6,
        fields: listFields({ NAME: [nom], SIGLE: [sigle], KIND: typeWords.GLOSSARY_TERM, TEXT: [definition, ...variants] }),
    };
}

function common<Type extends SearchDocument['type']>(type: Type, id: string, path: string) {
    return { type, id, path, position: null, end: null, ended: false };
}

function listFields(texts: Partial<Record<Field, readonly (string | null | undefined)[]>>): SearchDocument['fields'] {
    return (Object.entries(texts) as [Field, readonly (string | null | undefined)[]][]).flatMap(([field, values]) => values.flatMap(text => (text ? { field, text } : [])));
}
