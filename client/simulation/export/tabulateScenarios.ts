import type { Scenario } from '../state/computeScenario.js';
import type { SimulatedSite } from '../state/SimulatedSite.js';
import type { ExportContext } from './ExportContext.js';
import type { ExportTable } from './ExportTable.js';
import { listRequestParameters } from './listRequestParameters.js';
import { roundCell } from './roundCell.js';

/** A scenario as it is on the page: where each site is in words, and what the sites change. */
export interface NamedScenario {
    /** `A`, `B`, or `carte` when there is nothing to compare. */
    name: string;
    sites: readonly SimulatedSite[];
    places: readonly string[];
    scenario: Scenario;
}

const COLUMNS = [
    'scenario', 'lieu', 'endroit', 'latitude', 'longitude', 'portee_km', 'habitants_seul', 'communes_seul', 'habitants_en_plus_des_autres', 'communes_en_plus_des_autres',
    'habitants_ensemble', 'communes_ensemble', 'habitants_inconnus_a_portee', 'habitants_restant_sans_lieu', 'habitants_restant_inconnus',
];

/**
 * The simulated sites as a table: one row a site, then one row `ensemble` a scenario, whose overlaps count once. "People" are those
 * without a known structure who come within reach, by the weight of the request; null where the number of one commune is unknown.
 */
export function tabulateScenarios(scenarios: readonly NamedScenario[], { request, versions, computedOn, link }: ExportContext): ExportTable {
    const parameters = listRequestParameters(request);
    return {
        columns: COLUMNS,
        rows: scenarios.flatMap(({ name, sites, places, scenario }) => [
            ...sites.map(({ lat, lng, reachKm }, i) => {
                const { alone, onTop } = scenario.sites[i]!;
                return { place: { lat, lng }, cells: [name, i + 1, places[i]!, lat, lng, reachKm, roundCell(alone.people), alone.communes, roundCell(onTop.people), onTop.communes, null, null, null, null, null] };
            }),
            {
                place: null,
                cells: [
                    name, 'ensemble', null, null, null, null, null, null, null, null, roundCell(scenario.newly.people), scenario.newly.communes,
                    roundCell(scenario.newlyUnknown.people), roundCell(scenario.stillWithout.people), roundCell(scenario.stillUnknown.people),
                ],
            },
        ]),
        parameters, versions, computedOn, link,
        fileName: `simulation-${String(parameters.type).replaceAll(',', '-')}-${computedOn}`,
    };
}
