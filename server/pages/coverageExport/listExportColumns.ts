import type { CoverageExportData, TerritoryLevel } from '../../../client/queries/operations.js';
import { levelSlugs } from '../../../client/state/coverageView/coverageSlugs.js';
import type { Cell, ExportTerritory } from './CoverageExport.js';

export interface ExportColumn {
    name: string;
    read(territory: ExportTerritory): Cell;
}

const ACCESS: Record<ExportTerritory['access'], string> = { COVERED: 'entier', PARTLY: 'en partie', UNCOVERED: 'aucun', UNKNOWN: 'inconnu' };
const COMPETENCE: Record<ExportTerritory['competence']['status'], string> = { NONE: 'aucune', PARTIAL: 'partielle', COVERED: 'une par commune', OVERLAPPING: 'partagée', UNKNOWN: 'inconnue' };
const PRECISIONS = { EXACT: 'exact', ABOUT: 'environ', AT_LEAST: 'au moins', UNKNOWN: 'inconnu' } as const;

/**
 * The columns of an export. A figure that may be unknown has a column `…_precision` after it: exact, au moins, environ, inconnu. People
 * are those of the weight; kilometres those of the measure; shares are between 0 and 1.
 *
 * @param level how the country is cut
 * @param bandsKm limits of the bands, kilometres, rising
 * @param sourcesOf the sources of a territory, with their dates
 */
export function listExportColumns(level: TerritoryLevel, bandsKm: readonly number[], sourcesOf: (territory: ExportTerritory) => readonly CoverageSource[]): ExportColumn[] {
    const column = (name: string, read: ExportColumn['read']): ExportColumn => ({ name, read });
    return [
        // A spreadsheet makes the number 9 of the code "09": this one stays a text.
        column('identifiant', ({ id, code }) => (level === 'MISSION_LOCALE' ? id : `${levelSlugs[level]}-${code}`)),
        column('code', ({ code }) => code),
        column('nom', ({ nom }) => nom),
        column('departements', ({ departements }) => departements.map(({ code }) => code).join(' ')),
        column('acces', ({ access }) => ACCESS[access]),
        column('personnes', ({ figures }) => round(figures.people, 2)),
        column('personnes_precision', ({ figures }) => (figures.people === null ? 'inconnu' : 'exact')),
        column('a_portee', ({ figures }) => round(figures.within, 2)),
        column('sans_aucune', ({ figures }) => round(figures.beyond, 2)),
        column('sans_connue', ({ figures }) => round(figures.noneKnown, 2)),
        column('acces_inconnu', ({ figures }) => round(figures.unknown, 2)),
        column('part_sans', ({ figures }) => round(figures.shareWithout, 6)),
        column('acces_precision', ({ figures }) => (figures.within === null ? 'inconnu' : figures.communesUnknown > 0 ? 'au moins' : 'exact')),
        ...[...bandsKm, null].map((toKm, b) =>
            column(toKm === null ? `personnes_plus_de_${bandsKm.at(-1)}_km` : `personnes_${bandsKm[b - 1] ?? 0}_a_${toKm}_km`, ({ figures }) => round(figures.bands[b]?.people ?? null, 2)),
        ),
        column('distance_moyenne_km', ({ figures }) => round(figures.meanKm, 3)),
        column('distance_precision', ({ figures }) => (figures.meanKm === null ? 'inconnu' : figures.communesUnknown > 0 ? 'en partie' : 'exact')),
        column('communes', ({ figures }) => figures.communes),
        column('communes_a_portee', ({ figures }) => figures.communesWithin),
        column('communes_sans_aucune', ({ figures }) => figures.communesBeyond),
        column('communes_sans_connue', ({ figures }) => figures.communesNoneKnown),
        column('communes_acces_inconnu', ({ figures }) => figures.communesUnknown),
        column('communes_sans_poids', ({ figures }) => figures.communesWithoutWeight),
        column('departements_sans_releve', ({ unlistedDepartements }) => unlistedDepartements.map(({ code }) => code).join(' ')),
        column('mission_locale', ({ competence }) => COMPETENCE[competence.status]),
        column('mission_locale_precision', ({ competence }) => nameNature(competence)),
        column('communes_servies', ({ competence }) => competence.served),
        column('communes_partagees', ({ competence }) => competence.shared),
        column('communes_sans_mission_locale', ({ competence }) => competence.without),
        column('communes_mission_locale_inconnue', ({ competence }) => competence.unknown),
        column('places', ({ places }) => places.total.value),
        column('places_pour_1000', ({ places }) => round(places.per1000, 4)),
        column('places_precision', ({ places }) => PRECISIONS[places.total.precision]),
        column('conventions', ({ places }) => places.total.conventions),
        column('conventions_sans_nombre', ({ places }) => places.total.conventionsWithoutNumber),
        column('conventions_non_situees', ({ places }) => places.notLocated),
        column('captage_pour_1000', ({ catchment }) => round(catchment?.per1000 ?? null, 4)),
        column('captage_precision', ({ catchment }) => PRECISIONS[catchment?.precision ?? 'UNKNOWN']),
        column('captage_attenue_pour_1000', ({ catchmentDecay }) => round(catchmentDecay?.per1000 ?? null, 4)),
        column('captage_attenue_precision', ({ catchmentDecay }) => PRECISIONS[catchmentDecay?.precision ?? 'UNKNOWN']),
        column('structures', ({ structures }) => structures.length),
        column('structures_noms', ({ structures }) => structures.map(({ nom }) => nom).join(' | ')),
        column('sources', territory => sourcesOf(territory).map(({ title }) => title).join(' | ') || 'aucune source ne recense ce type ici'),
        column('sources_dates', territory => sourcesOf(territory).map(({ date }) => date).join(' | ')),
    ];
}

export type CoverageSource = CoverageExportData['inventories'][number]['statements'][number]['source'];

function round(value: number | null, decimals: number): number | null {
    return value === null ? null : Number(value.toFixed(decimals));
}

function nameNature({ official, estimated }: ExportTerritory['competence']): string {
    if (official > 0 && estimated > 0) return 'officiel en partie';
    return official > 0 ? 'officiel' : estimated > 0 ? 'estimé' : 'inconnu';
}
