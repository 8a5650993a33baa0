import { kindTexts } from '../../../client/texts/kindTexts.js';
import type { ExportedStructure } from '../../domain/ExportedStructure.js';
import type { StructureKind } from '../../domain/vocabulary.js';
import { printOsmOpeningHours } from '../../opening/printOsmOpeningHours.js';
import { nameSources } from './nameSources.js';
import { toInternationalPhone } from './toInternationalPhone.js';
import { toUri } from './toUri.js';

/** Networks by their word in the reference list of data·inclusion; none where the kind does not tell. A maison des solidarités is of its Département too, the list says. */
const NETWORKS: Record<StructureKind, readonly string[]> = {
    MISSION_LOCALE: ['mission-locale'], ANTENNE: ['mission-locale'], RESIDENCE_HABITAT_JEUNES: ['residences-fjt'], SERVICE_ASE: ['ase', 'departements'],
    MAISON_DES_SOLIDARITES: ['maisons-des-solidarites', 'departements'], SERVICE_LOGEMENT: [], ADEPAPE: [], MECS: [], AUTRE: [],
};
const MAX_NAME = 150;
const MAX_DESCRIPTION = 2_000;

/**
 * A structure by the rules of data·inclusion v1. What is not known is null. The point of a commune is not given as if it were the address, a postal code only
 * when the commune has one. `date_maj` is the day of the latest source, at its earliest where it has only a year: the data are never fresher than what was said.
 *
 * @param today ISO date, for a structure that no source dates
 */
export function toDataInclusion(structure: ExportedStructure, linkTo: (path: string) => string, today: string) {
    const { id, nom, kind, lieuDit, commune, position, positionKind, contacts, hours, statements, toConfirm } = structure;
    const first = (wanted: (typeof contacts)[number]['kind'], fit: (value: string) => string | null) => contacts.filter(contact => contact.kind === wanted).map(({ value }) => fit(value)).find(value => value !== null) ?? null;
    const link = linkTo(`/structures/${id}`);
    const placed = positionKind === 'ADDRESS' ? position : null;
    return {
        source: 'relais',
        id: `relais--${id}`,
        nom: fitName(nom, kindTexts[kind].one),
        date_maj: statements.map(({ source }) => earliestDay(source.date)).toSorted().at(-1) ?? today,
        description: cut(`${kindTexts[kind].sentence} Source : ${nameSources(statements)}.${toConfirm ? ' À confirmer : un mot du document source a pu être mal lu.' : ''}`, MAX_DESCRIPTION),
        lien_source: toUri(link),
        siret: null,
        commune: commune?.nom ?? null,
        code_postal: commune?.codesPostaux.length === 1 ? commune.codesPostaux[0]! : null,
        code_insee: commune?.codeInsee ?? null,
        adresse: null,
        complement_adresse: lieuDit,
        longitude: placed?.lng ?? null,
        latitude: placed?.lat ?? null,
        telephone: first('PHONE', toInternationalPhone),
        courriel: first('EMAIL', value => (/^[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z\d-]+(\.[A-Za-z\d-]+)+$/.test(value) ? value : null)),
        site_web: first('WEBSITE', toUri),
        horaires_accueil: hours && printOsmOpeningHours(hours),
        accessibilite_lieu: null,
        reseaux_porteurs: NETWORKS[kind],
    };
}

/** From 3 to 150 characters, no full stop at the end. */
function fitName(nom: string, kind: string): string {
    const name = nom.trim().replace(/[.\s]+$/, '');
    return cut(name.length < 3 ? `${kind} ${name}`.trim() : name, MAX_NAME);
}

function cut(text: string, max: number): string {
    return text.length <= max ? text : `${text.slice(0, max - 1).replace(/\s+\S*$/, '')}…`;
}

/** @param date a day, a month or a year */
function earliestDay(date: string): string {
    return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}
