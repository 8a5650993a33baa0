import type { ColumnFormat, ColumnName, ExportCode } from '../../../client/pages/ExportColumn.js';
import { computePlacesAtStructure } from '../../../client/state/computePlacesAtStructure.js';
import { kindSlugs } from '../../../client/state/kindSlugs.js';
import { exportTexts } from '../../../client/texts/exportTexts.js';
import { formatAges } from '../../../client/texts/formatAges.js';
import { kindTexts } from '../../../client/texts/kindTexts.js';
import { formTexts, publicTexts } from '../../../client/texts/vocabularyTexts.js';
import type { ExportedConvention, ExportedStatement, ExportedStructure } from '../../domain/ExportedStructure.js';
import { STRUCTURE_KINDS } from '../../domain/vocabulary.js';
import { formatPhone } from './formatPhone.js';
import type { StructureColumn } from './StructureColumn.js';

const PRECISIONS = { EXACT: 'exact', ABOUT: 'environ', AT_LEAST: 'au moins', UNKNOWN: 'inconnu' } as const;
const POSITIONS = { ADDRESS: 'adresse', COMMUNE: 'centre de la commune' } as const;
const CAPACITIES = { known: 'exact', unknown: 'inconnu', none: 'sans objet' } as const;
const YES_OR_NO: readonly ExportCode[] = [{ written: 'oui', api: 'true', means: null }, { written: 'non', api: 'false', means: null }];
const NO_POSITION = 'inconnue';
const NO_AGREEMENT = 'aucune convention connue';
const UNKNOWN = { public: 'public inconnu', age: 'âge inconnu', form: 'forme inconnue', end: 'fin inconnue', licence: 'licence non précisée', period: 'non précisée' } as const;
const SEPARATOR = ' | ';

const unique = (values: readonly string[]): string => [...new Set(values)].join(SEPARATOR);
const current = ({ conventionsPlaces }: ExportedStructure): ExportedConvention[] => conventionsPlaces.filter(({ status }) => status !== 'ENDED');
const said = ({ statements }: ExportedStructure, read: (statement: ExportedStatement) => string, none: string | null = null): string | null => unique(statements.map(read)) || none;
/** The words of a column: those that stand for a code of the API, then those that do not. */
const wordsOf = (words: Readonly<Record<string, string>>, ...others: readonly string[]): ExportCode[] => [
    ...Object.entries(words).map(([api, written]) => ({ written, api, means: null })),
    ...others.map(written => ({ written, api: null, means: null })),
];
const latest = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

/** What each line of a file says of a structure: what it is, where, for whom with which places, how to reach it, who says so and when. */
export function listStructureColumns(linkTo: (path: string) => string): StructureColumn[] {
    const column = (name: ColumnName, width: number, format: ColumnFormat, read: StructureColumn['read'], more: Partial<StructureColumn> = {}): StructureColumn => ({ name, width, format, prefix: null, codes: [], read, ...more });
    const words = (name: ColumnName, width: number, format: ColumnFormat, codes: readonly ExportCode[], read: StructureColumn['read']): StructureColumn => column(name, width, format, read, { codes });
    /** Codes carry the prefix that INSEE gives them, so that the leading zero stays. */
    const code = (name: ColumnName, prefix: string, read: (structure: ExportedStructure) => readonly string[], format: ColumnFormat = 'CODE'): StructureColumn =>
        column(name, 12, format, structure => read(structure).join(' ') || null, { prefix, readForCsv: structure => read(structure).map(one => `${prefix}-${one}`).join(' ') || null });
    const contacts = (name: ColumnName, kind: ExportedStructure['contacts'][number]['kind'], format: ColumnFormat, write = (value: string) => value): StructureColumn => {
        const read = (print: (value: string) => string) => (structure: ExportedStructure) =>
            structure.contacts.filter(contact => contact.kind === kind).map(({ value }) => print(value)).join(SEPARATOR) || null;
        return column(name, 24, format, read(value => value), { readForCsv: read(write) });
    };
    return [
        column('identifiant', 34, 'TEXT', ({ id }) => id),
        column('nom', 44, 'TEXT', ({ nom }) => nom),
        column('type', 30, 'TEXT', ({ kind }) => kindTexts[kind].one),
        words('type_code', 18, 'WORD', STRUCTURE_KINDS.map(kind => ({ written: kindSlugs[kind], api: kind, means: kindTexts[kind].one })), ({ kind }) => kindSlugs[kind]),
        column('lieu_dit', 18, 'TEXT', ({ lieuDit }) => lieuDit),
        column('commune', 22, 'TEXT', ({ commune }) => commune?.nom ?? null),
        code('code_insee', 'COM', ({ commune }) => (commune ? [commune.codeInsee] : [])),
        code('codes_postaux', 'CP', ({ commune }) => commune?.codesPostaux ?? [], 'CODES'),
        code('departement_code', 'DEP', ({ departement }) => [departement.code]),
        column('departement', 20, 'TEXT', ({ departement }) => departement.nom),
        code('epci_code', 'EPCI', ({ epci }) => (epci ? [epci.code] : [])),
        column('epci', 30, 'TEXT', ({ epci }) => epci?.nom ?? null),
        column('latitude', 11, 'DEGREES', ({ position }) => round(position?.lat)),
        column('longitude', 11, 'DEGREES', ({ position }) => round(position?.lng)),
        words('position_precision', 20, 'WORD', wordsOf(POSITIONS, NO_POSITION), ({ position, positionKind }) => (position && positionKind ? POSITIONS[positionKind] : NO_POSITION)),
        column('rattachement_id', 30, 'TEXT', ({ parent }) => parent?.id ?? null),
        column('rattachement', 34, 'TEXT', ({ parent }) => parent?.nom ?? null),
        column('gestionnaire', 34, 'TEXT', ({ manager }) => manager?.nom ?? null),
        column('capacite', 10, 'PLACES', ({ capacity }) => capacity),
        words('capacite_precision', 18, 'WORD', wordsOf({}, ...Object.values(CAPACITIES)), ({ capacity, kind }) => CAPACITIES[capacity !== null ? 'known' : kind === 'RESIDENCE_HABITAT_JEUNES' || kind === 'SERVICE_LOGEMENT' ? 'unknown' : 'none']),
        column('places_convention', 16, 'PLACES', structure => computePlacesAtStructure(structure)?.value ?? null),
        words('places_precision', 26, 'WORD', wordsOf(PRECISIONS, NO_AGREEMENT), structure => {
            const places = computePlacesAtStructure(structure);
            return places ? PRECISIONS[places.precision] : NO_AGREEMENT;
        }),
        column('places_partagees', 16, 'PLACES', structure => computePlacesAtStructure(structure)?.sharedPlaces?.value ?? null),
        column('places_partagees_note', 34, 'TEXT', describeShared),
        words('places_a_confirmer', 18, 'WORD', [...YES_OR_NO, ...wordsOf({}, NO_AGREEMENT)], structure => {
            const places = computePlacesAtStructure(structure);
            return !places ? NO_AGREEMENT : places.toConfirm ? 'oui' : 'non';
        }),
        column('conventions', 12, 'COUNT', structure => current(structure).length),
        column('conventions_terminees', 12, 'COUNT', ({ conventionsPlaces }) => conventionsPlaces.filter(({ status }) => status === 'ENDED').length),
        words('publics', 34, 'WORDS', wordsOf(publicTexts, UNKNOWN.public), structure => unique(current(structure).flatMap(({ publics }) => (publics.length ? publics.map(one => publicTexts[one]) : [UNKNOWN.public]))) || null),
        words('ages', 22, 'TEXTS', wordsOf({}, UNKNOWN.age), structure => unique(current(structure).map(({ ageMin, ageMax }) => formatAges(ageMin, ageMax).replaceAll('\u00a0', ' ') || UNKNOWN.age)) || null),
        words('formes', 24, 'WORDS', wordsOf(formTexts, UNKNOWN.form), structure => unique(current(structure).flatMap(({ forms }) => (forms.length ? forms.map(one => formTexts[one]) : [UNKNOWN.form]))) || null),
        words('conventions_fin', 18, 'DATES', wordsOf({}, UNKNOWN.end), structure => unique(current(structure).map(({ end }) => end ?? UNKNOWN.end)) || null),
        contacts('telephone', 'PHONE', 'PHONES', formatPhone),
        contacts('courriel', 'EMAIL', 'TEXTS'),
        contacts('site_web', 'WEBSITE', 'TEXTS'),
        column('contacts_notes', 34, 'TEXTS', describeContacts(value => value), { readForCsv: describeContacts(formatPhone) }),
        words('a_confirmer', 12, 'WORD', YES_OR_NO, ({ toConfirm }) => (toConfirm ? 'oui' : 'non')),
        words('sources', 60, 'TEXTS', wordsOf({}, exportTexts.noSource), structure => said(structure, ({ source }) => source.title, exportTexts.noSource)),
        column('sources_editeurs', 44, 'TEXTS', structure => said(structure, ({ source }) => source.publisher)),
        column('sources_dates', 16, 'DATES', structure => said(structure, ({ source }) => source.date)),
        words('sources_licences', 24, 'TEXTS', wordsOf({}, UNKNOWN.licence), structure => said(structure, ({ source }) => source.licence ?? UNKNOWN.licence)),
        words('periode_decrite', 24, 'PERIODS', wordsOf({}, UNKNOWN.period), structure => said(structure, ({ statedFor }) => (statedFor ? `${statedFor.from} à ${statedFor.to}` : UNKNOWN.period))),
        column('lu_le', 12, 'DATE', ({ statements }) => latest(statements.map(({ readOn }) => readOn))),
        column('fiche', 44, 'LINK', ({ id }) => linkTo(`/structures/${id}`)),
    ];
}

function describeShared(structure: ExportedStructure): string | null {
    const places = computePlacesAtStructure(structure);
    if (!places?.sharedPlaces) return null;
    const { sharedPlaces: { value, precision, others, countedHere }, sharedWithOthers } = places;
    return [
        value === null ? 'nombre inconnu' : PRECISIONS[precision],
        sharedWithOthers > 1 ? `${sharedWithOthers} conventions` : null,
        `entre ${others + 1} lieux`,
        countedHere > 0 ? `dont ${countedHere} aussi dans places_convention` : null,
    ].filter(part => part !== null).join(', ');
}

/** What the labels of contacts say, each after its contact. */
function describeContacts(printPhone: (value: string) => string) {
    return ({ contacts }: ExportedStructure): string | null =>
        contacts.flatMap(({ kind, value, label }) => (label ? [`${kind === 'PHONE' ? printPhone(value) : value} : ${label}`] : [])).join(SEPARATOR) || null;
}

/** Some ten centimetres. */
function round(degrees: number | undefined): number | null {
    return degrees === undefined ? null : Number(degrees.toFixed(6));
}
