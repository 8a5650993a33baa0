import type { CoverageExportData, TerritoryLevel } from '../../../client/queries/operations.js';
import { computeMeanShare } from '../../../client/state/coverageView/computeMeanShare.js';
import { levelSlugs } from '../../../client/state/coverageView/coverageSlugs.js';
import type { Cell, ExportTerritory } from './CoverageExport.js';

export interface ExportColumn {
    name: string;
    read(territory: ExportTerritory): Cell;
    /** Its cell in the last row, "Ensemble". */
    total: Cell;
}

type Total = CoverageExportData['coverage']['total'];

const ACCESS: Record<ExportTerritory['access'], string> = { COVERED: 'entier', PARTLY: 'en partie', UNCOVERED: 'aucun', UNKNOWN: 'inconnu' };
const COMPETENCE: Record<ExportTerritory['competence']['status'], string> = { NONE: 'aucune', PARTIAL: 'partielle', COVERED: 'une par commune', OVERLAPPING: 'partagée', UNKNOWN: 'inconnue' };
/** A question that this row, or this kind, does not ask. */
const NOT_MEANT = 'sans objet';
const PRECISIONS = { EXACT: 'exact', ABOUT: 'environ', AT_LEAST: 'au moins', UNKNOWN: 'inconnu' } as const;

/**
 * The columns of an export. A figure that may be unknown has a column `…_precision` after it: exact, au moins, environ, inconnu, or sans objet. People
 * are those of the weight; kilometres those of the measure; shares are between 0 and 1.
 *
 * @param level how the country is cut
 * @param bandsKm limits of the bands, kilometres, rising
 * @param area name of the area, for the last row; its total: the whole area, whatever the rows
 * @param countsPlaces whether places have a meaning for the kinds
 * @param sourcesOf the sources of a territory, with their dates
 */
export function listExportColumns({ level, bandsKm, total, area, countsPlaces, sourcesOf }: ColumnsInput): ExportColumn[] {
    const column = (name: string, read: ExportColumn['read'], own: Cell = null): ExportColumn => ({ name, read, total: own });
    const figure = (name: string, read: (figures: Total) => Cell): ExportColumn => ({ name, read: ({ figures }) => read(figures), total: read(total) });
    const places = (name: string, read: ExportColumn['read']): ExportColumn => column(name, territory => (countsPlaces ? read(territory) : null));
    const placesPrecision = (name: string, read: (territory: ExportTerritory) => keyof typeof PRECISIONS): ExportColumn => column(name, territory => (countsPlaces ? PRECISIONS[read(territory)] : NOT_MEANT), NOT_MEANT);
    return [
        // A spreadsheet makes the number 9 of the code "09": this one stays a text.
        column('identifiant', ({ id, code }) => (level === 'MISSION_LOCALE' ? id : `${levelSlugs[level]}-${code}`), 'ensemble'),
        column('code', ({ code }) => code),
        column('nom', ({ nom }) => nom, `Ensemble : ${area}`),
        column('departements', ({ departements }) => departements.map(({ code }) => code).join(' ')),
        column('acces', ({ access }) => ACCESS[access], NOT_MEANT),
        figure('personnes', figures => round(figures.people, 2)),
        figure('personnes_precision', figures => (figures.people === null ? 'inconnu' : 'exact')),
        figure('a_portee', figures => round(figures.within, 2)),
        figure('sans_aucune', figures => round(figures.beyond, 2)),
        figure('sans_connue', figures => round(figures.noneKnown, 2)),
        figure('acces_inconnu', figures => round(figures.unknown, 2)),
        figure('part_sans', figures => round(figures.shareWithout, 6)),
        figure('acces_precision', figures => (figures.within === null ? 'inconnu' : figures.communesUnknown > 0 ? 'au moins' : 'exact')),
        ...[...bandsKm, null].map((toKm, b) =>
            figure(toKm === null ? `personnes_plus_de_${bandsKm.at(-1)}_km` : `personnes_${bandsKm[b - 1] ?? 0}_a_${toKm}_km`, figures => round(figures.bands[b]?.people ?? null, 2)),
        ),
        figure('personnes_sans_tranche', figures => round(figures.outOfBands, 2)),
        figure('distance_moyenne_km', figures => round(figures.meanKm, 3)),
        figure('distance_precision', figures => (figures.meanKm === null ? 'inconnu' : computeMeanShare(figures) !== 1 ? 'en partie' : 'exact')),
        figure('distance_personnes', figures => round(figures.meanKmPeople, 2)),
        figure('communes', figures => figures.communes),
        figure('communes_a_portee', figures => figures.communesWithin),
        figure('communes_sans_aucune', figures => figures.communesBeyond),
        figure('communes_sans_connue', figures => figures.communesNoneKnown),
        figure('communes_acces_inconnu', figures => figures.communesUnknown),
        figure('communes_sans_poids', figures => figures.communesWithoutWeight),
        column('departements_sans_releve', ({ unlistedDepartements }) => unlistedDepartements.map(({ code }) => code).join(' ')),
        column('mission_locale', ({ competence }) => COMPETENCE[competence.status], NOT_MEANT),
        column('mission_locale_precision', ({ competence }) => nameNature(competence), NOT_MEANT),
        column('communes_servies', ({ competence }) => competence.served),
        column('communes_partagees', ({ competence }) => competence.shared),
        column('communes_sans_mission_locale', ({ competence }) => competence.without),
        column('communes_mission_locale_inconnue', ({ competence }) => competence.unknown),
        places('places', ({ places }) => places.total.value),
        places('places_pour_1000', ({ places }) => round(places.per1000, 4)),
        placesPrecision('places_precision', ({ places: { total: own } }) => own.precision),
        places('conventions', ({ places }) => places.total.conventions),
        places('conventions_sans_nombre', ({ places }) => places.total.conventionsWithoutNumber),
        places('conventions_non_situees', ({ places }) => places.notLocated),
        places('captage_pour_1000', ({ catchment }) => round(catchment?.per1000 ?? null, 4)),
        placesPrecision('captage_precision', ({ catchment }) => catchment?.precision ?? 'UNKNOWN'),
        places('captage_attenue_pour_1000', ({ catchmentDecay }) => round(catchmentDecay?.per1000 ?? null, 4)),
        placesPrecision('captage_attenue_precision', ({ catchmentDecay }) => catchmentDecay?.precision ?? 'UNKNOWN'),
        column('structures', ({ structures }) => structures.length),
        column('structures_noms', ({ structures }) => structures.map(({ nom }) => nom).join(' | ')),
        column('sources', territory => sourcesOf(territory).map(({ title }) => title).join(' | ') || 'aucune source ne recense ce type ici'),
        column('sources_dates', territory => sourcesOf(territory).map(({ date }) => date).join(' | ')),
    ];
}

interface ColumnsInput {
    level: TerritoryLevel;
    bandsKm: readonly number[];
    total: Total;
    area: string;
    countsPlaces: boolean;
    sourcesOf(territory: ExportTerritory): readonly CoverageSource[];
}

export type CoverageSource = CoverageExportData['inventories'][number]['statements'][number]['source'];

function round(value: number | null, decimals: number): number | null {
    return value === null ? null : Number(value.toFixed(decimals));
}

function nameNature({ official, estimated }: ExportTerritory['competence']): string {
    if (official > 0 && estimated > 0) return 'officiel en partie';
    return official > 0 ? 'officiel' : estimated > 0 ? 'estimé' : 'inconnu';
}
