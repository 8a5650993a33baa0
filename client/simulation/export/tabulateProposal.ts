import type { CommuneColumns } from '../columns/readColumns.js';
import type { Proposal, SitingQuestion } from '../worker/CountryComputer.js';
import type { ExportContext } from './ExportContext.js';
import type { ExportTable } from './ExportTable.js';
import { listRequestParameters } from './listRequestParameters.js';
import { roundCell } from './roundCell.js';

const COLUMNS = ['rang', 'commune', 'code_insee', 'departement', 'latitude', 'longitude', 'habitants_de_plus', 'cumul', 'part', 'borne_superieure', 'ecart', 'preuve'];

/**
 * The proposed communes as a table, best first. `part` is the cumulative share of those to serve; bound, gap and proof are of the whole
 * choice and the same in each row: no choice serves more than `borne_superieure`, so at most the share `ecart` of it is missed.
 */
export function tabulateProposal({ sites, demand, upperBound, gap, proof }: Proposal, { k, minPopulation, capacity, includeUnknown }: SitingQuestion, columns: CommuneColumns, { request, versions, computedOn, link }: ExportContext): ExportTable {
    const asked = listRequestParameters(request);
    const parameters = {
        ...asked,
        nombre: k, habitants_commune_min: minPopulation, personnes_par_lieu_max: capacity ?? 'sans limite', compter_inconnus: includeUnknown ? 'oui' : 'non',
    };
    return {
        columns: COLUMNS,
        rows: sites.map(({ commune, gain, covered }, i) => {
            const [lat, lng] = [columns.lat[commune]!, columns.lng[commune]!];
            return {
                place: { lat, lng },
                cells: [
                    i + 1, columns.noms[commune]!, columns.codes[commune]!, columns.departements[columns.departement[commune]!]!.code, lat, lng,
                    roundCell(gain), roundCell(covered), roundCell(covered / demand), roundCell(upperBound), roundCell(gap), proof === 'EXACT' ? 'prouvé' : 'borne',
                ],
            };
        }),
        parameters, versions, computedOn, link,
        fileName: `ou-ouvrir-${String(asked.type).replaceAll(',', '-')}-${computedOn}`,
    };
}
