import type { CoverageExportData } from '../../../client/queries/operations.js';
import { kindChoices, levelSlugs, measureSlugs } from '../../../client/state/coverageView/coverageSlugs.js';
import { countsPlaces } from '../../../client/state/coverageView/countsPlaces.js';
import type { CoverageViewState } from '../../../client/state/coverageView/CoverageViewState.js';
import { filterRows } from '../../../client/state/coverageView/filterRows.js';
import { sortRows } from '../../../client/state/coverageView/sortRows.js';
import { kindSlugs } from '../../../client/state/kindSlugs.js';
import type { CoverageExport, ExportTerritory } from './CoverageExport.js';
import { hashRows } from './hashRows.js';
import { listExportColumns } from './listExportColumns.js';
import { listTerritorySources } from './listTerritorySources.js';

/** Turns the figures of a view into the table that both exports carry: the rows that its search keeps, in the order of its table, then the whole area. */
export function computeCoverageExport(data: CoverageExportData, view: CoverageViewState, areaName: string): CoverageExport {
    const { coverage } = data;
    const territoryOf = new Map<string, ExportTerritory>(coverage.territories.map(territory => [territory.id, territory]));
    const sourcesOf = listTerritorySources(data);
    const columns = listExportColumns({ level: coverage.parameters.level, bandsKm: coverage.parameters.bandsKm, total: coverage.total, area: areaName, countsPlaces: countsPlaces(coverage.parameters.kinds), sourcesOf });
    const rows = sortRows(filterRows(coverage.territories, view.text), view.sort).map(({ id }) => {
        const territory = territoryOf.get(id)!;
        return { territory, cells: columns.map(({ read }) => read(territory)) };
    });
    const total = columns.map(column => column.total);
    const names = columns.map(({ name }) => name);
    const { parameters: { kinds, maxKm }, computedOn } = coverage;
    return {
        columns: names,
        rows,
        total,
        parameters: listParameters(coverage, view),
        versions: coverage.versions,
        computedOn,
        sha256: hashRows(names, [...rows.map(({ cells }) => cells), total]),
        fileName: `couverture-${nameKinds(kinds).replaceAll(',', '-')}-${maxKm}km-${computedOn}`,
    };
}

/** Every parameter, defaults included, by the words of the address; then those that nobody chooses. */
function listParameters({ parameters, weight }: CoverageExportData['coverage'], view: CoverageViewState): Record<string, string | number> {
    const { within, maxKm, bandsKm, earthRadiusKm, roadFactor } = parameters;
    return {
        type: nameKinds(parameters.kinds),
        seuil: maxKm,
        mesure: measureSlugs[parameters.measure],
        unite: levelSlugs[parameters.level],
        dans: within ? `${levelSlugs[within.level]}-${within.code}` : 'france',
        poids: weight.id,
        ...(view.text && { q: view.text }),
        bandes_km: bandsKm.join(' '),
        rayon_terre_km: earthRadiusKm,
        ...(parameters.measure === 'ROAD_ESTIMATE' && { facteur_route: roadFactor }),
        poids_nom: weight.label,
        poids_source: [weight.source, weight.date].filter(Boolean).join(', '),
    };
}

function nameKinds(kinds: CoverageViewState['kinds']): string {
    const choice = kindChoices.find(one => one.kinds.length === kinds.length && one.kinds.every(kind => kinds.includes(kind)));
    return choice?.slug ?? kinds.map(kind => kindSlugs[kind]).join(',');
}
