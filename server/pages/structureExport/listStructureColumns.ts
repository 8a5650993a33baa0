import { computePlacesAtStructure } from '../../../client/state/computePlacesAtStructure.js';
import { kindSlugs } from '../../../client/state/kindSlugs.js';
import { exportTexts } from '../../../client/texts/exportTexts.js';
import { formatAges } from '../../../client/texts/formatAges.js';
import { kindTexts } from '../../../client/texts/kindTexts.js';
import { formTexts, publicTexts } from '../../../client/texts/vocabularyTexts.js';
import type { ExportedConvention, ExportedStatement, ExportedStructure } from '../../domain/ExportedStructure.js';
import { formatPhone } from './formatPhone.js';
import type { StructureColumn } from './StructureColumn.js';

const PRECISIONS = { EXACT: 'exact', ABOUT: 'environ', AT_LEAST: 'au moins', UNKNOWN: 'inconnu' } as const;
const POSITIONS = { ADDRESS: 'adresse', COMMUNE: 'centre de la commune' } as const;
const SEPARATOR = ' | ';

const unique = (values: readonly string[]): string => [...new Set(values)].join(SEPARATOR);
const current = ({ conventionsPlaces }: ExportedStructure): ExportedConvention[] => conventionsPlaces.filter(({ status }) => status !== 'ENDED');
const said = ({ statements }: ExportedStructure, read: (statement: ExportedStatement) => string, none: string | null = null): string | null => unique(statements.map(read)) || none;
const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** What each line of a file says of a structure: what it is, where, for whom with which places, how to reach it, who says so and when. */
export function listStructureColumns(linkTo: (path: string) => string): StructureColumn[] {
    const column = (name: string, width: number, read: StructureColumn['read'], readForCsv?: StructureColumn['read']): StructureColumn => ({ name, width, read, ...(readForCsv && { readForCsv }) });
    /** Codes carry the prefix that INSEE gives them, so that the leading zero stays. */
    const code = (name: string, prefix: string, read: (structure: ExportedStructure) => readonly string[]): StructureColumn =>
        column(name, 12, structure => read(structure).join(' ') || null, structure => read(structure).map(one => `${prefix}-${one}`).join(' ') || null);
    const contacts = (name: string, kind: ExportedStructure['contacts'][number]['kind'], format = (value: string) => value): StructureColumn => {
        const read = (write: (value: string) => string) => (structure: ExportedStructure) =>
            structure.contacts.filter(contact => contact.kind === kind).map(({ value, label }) => (label ? `${write(value)} (${label})` : write(value))).join(SEPARATOR) || null;
        return column(name, 24, read(value => value), read(format));
    };
    return [
        column('identifiant', 34, ({ id }) => id),
        column('nom', 44, ({ nom }) => nom),
        column('type', 30, ({ kind }) => kindTexts[kind].one),
        column('type_code', 18, ({ kind }) => kindSlugs[kind]),
        column('lieu_dit', 18, ({ lieuDit }) => lieuDit),
        column('commune', 22, ({ commune }) => commune?.nom ?? null),
        code('code_insee', 'COM', ({ commune }) => (commune ? [commune.codeInsee] : [])),
        code('codes_postaux', 'CP', ({ commune }) => commune?.codesPostaux ?? []),
        code('departement_code', 'DEP', ({ departement }) => [departement.code]),
        column('departement', 20, ({ departement }) => departement.nom),
        code('epci_code', 'EPCI', ({ epci }) => (epci ? [epci.code] : [])),
        column('epci', 30, ({ epci }) => epci?.nom ?? null),
        column('latitude', 11, ({ position }) => round(position?.lat)),
        column('longitude', 11, ({ position }) => round(position?.lng)),
        column('position_precision', 20, ({ position, positionKind }) => (position && positionKind ? POSITIONS[positionKind] : 'inconnue')),
        column('rattachement_id', 30, ({ parent }) => parent?.id ?? null),
        column('rattachement', 34, ({ parent }) => parent?.nom ?? null),
        column('gestionnaire', 34, ({ manager }) => manager?.nom ?? null),
        column('capacite', 10, ({ capacity }) => capacity),
        column('capacite_precision', 18, ({ capacity, kind }) => (capacity !== null ? 'exact' : kind === 'RESIDENCE_HABITAT_JEUNES' || kind === 'SERVICE_LOGEMENT' ? 'inconnu' : 'sans objet')),
        column('places_convention', 16, structure => computePlacesAtStructure(structure)?.value ?? null),
        column('places_precision', 26, structure => {
            const places = computePlacesAtStructure(structure);
            return places ? PRECISIONS[places.precision] : 'aucune convention connue';
        }),
        column('places_partagees', 16, structure => computePlacesAtStructure(structure)?.sharedPlaces?.value ?? null),
        column('places_partagees_note', 34, describeShared),
        column('conventions', 12, structure => current(structure).length),
        column('conventions_terminees', 12, ({ conventionsPlaces }) => conventionsPlaces.filter(({ status }) => status === 'ENDED').length),
        column('publics', 34, structure => unique(current(structure).flatMap(({ publics }) => (publics.length ? publics.map(one => publicTexts[one]) : ['public inconnu']))) || null),
        column('ages', 22, structure => unique(current(structure).map(({ ageMin, ageMax }) => formatAges(ageMin, ageMax).replaceAll('\u00a0', ' ') || 'âge inconnu')) || null),
        column('formes', 24, structure => unique(current(structure).flatMap(({ forms }) => (forms.length ? forms.map(one => formTexts[one]) : ['forme inconnue']))) || null),
        column('conventions_fin', 18, structure => unique(current(structure).map(({ end }) => end ?? 'fin inconnue')) || null),
        contacts('telephone', 'PHONE', formatPhone),
        contacts('courriel', 'EMAIL'),
        contacts('site_web', 'WEBSITE'),
        column('a_confirmer', 12, ({ toConfirm }) => (toConfirm ? 'oui' : 'non')),
        column('sources', 60, structure => said(structure, ({ source }) => source.title, exportTexts.noSource)),
        column('sources_editeurs', 44, structure => said(structure, ({ source }) => source.publisher)),
        column('sources_dates', 16, structure => said(structure, ({ source }) => source.date)),
        column('sources_licences', 24, structure => said(structure, ({ source }) => source.licence ?? 'licence non précisée')),
        column('periode_decrite', 24, structure => said(structure, ({ statedFor }) => (statedFor ? `${statedFor.from} à ${statedFor.to}` : 'non précisée'))),
        column('lu_le', 12, ({ statements }) => latest(statements.map(({ readOn }) => readOn))),
        column('fiche', 44, ({ id }) => linkTo(`/structures/${id}`)),
    ];
}

function describeShared(structure: ExportedStructure): string | null {
    const places = computePlacesAtStructure(structure);
    if (!places || places.sharedWithOthers === 0) return null;
    const { sharedPlaces, sharedWithOthers } = places;
    if (!sharedPlaces) return `${sharedWithOthers} conventions partagées avec d’autres lieux`;
    const precision = sharedPlaces.value === null ? 'nombre inconnu' : PRECISIONS[sharedPlaces.precision];
    return `${precision}, entre ${sharedPlaces.others + 1} lieux`;
}

/** Some ten centimetres. */
function round(degrees: number | undefined): number | null {
    return degrees === undefined ? null : Number(degrees.toFixed(6));
}
