import type { CoverageViewState } from '../state/coverageView/CoverageViewState.js';

const REGIONS: Record<string, string> = {
    '01': 'de Guadeloupe', '02': 'de Martinique', '03': 'de Guyane', '04': 'de La Réunion', '06': 'de Mayotte', 11: 'd’Île-de-France', 24: 'du Centre-Val de Loire',
    27: 'de Bourgogne-Franche-Comté', 28: 'de Normandie', 32: 'des Hauts-de-France', 44: 'du Grand Est', 52: 'des Pays de la Loire', 53: 'de Bretagne', 75: 'de Nouvelle-Aquitaine',
    76: 'd’Occitanie', 84: 'd’Auvergne-Rhône-Alpes', 93: 'de Provence-Alpes-Côte d’Azur', 94: 'de Corse',
};
/** Codes of the départements by their article; the others are feminine: "de la Lozère". */
const ELIDED = new Set(['01', '02', '03', '07', '09', '10', '11', '12', '27', '34', '36', '38', '60', '61', '89', '91']);
const MASCULINE = new Set(['14', '15', '18', '25', '29', '30', '32', '39', '45', '46', '47', '49', '56', '59', '62', '63', '67', '68', '69', '81', '82', '83', '90', '94', '95', '41']);
const PLURAL = new Set(['04', '05', '06', '08', '13', '22', '40', '64', '65', '66', '78', '79', '88', '92']);
const BARE = new Set(['2A', '2B', '54', '71', '75', '77', '84', '93', '971', '972', '973', '974', '976']);
const VOWEL = new Set(['28', '35', '37']);

/**
 * The area in a sentence: `de France`, `d'Occitanie`, `de l'Hérault`, `des Landes`.
 *
 * @param nom its name; not used for France and the régions
 */
export function ofArea(within: CoverageViewState['within'], nom: string): string {
    if (!within) return 'de France';
    const { level, code } = within;
    if (level === 'REGION') return REGIONS[code] ?? `de la région ${nom}`;
    if (level !== 'DEPARTEMENT') return `du territoire ${nom}`;
    if (ELIDED.has(code)) return `de l’${nom}`;
    if (MASCULINE.has(code)) return `du ${nom}`;
    if (PLURAL.has(code)) return `des ${nom}`;
    if (VOWEL.has(code)) return `d’${nom}`;
    return BARE.has(code) ? `de ${nom}` : `de la ${nom}`;
}
