import type { MultiPolygon } from 'geojson';
import type { CoverageExport } from './CoverageExport.js';

const NOTE = 'Limites approchées : dessinées à partir de points, pas d’un cadastre. Ne s’en servir ni pour mesurer une surface ni pour savoir de quel côté d’une limite est une adresse.';

/**
 * The same table as RFC 7946 GeoJSON: one feature a territory, flat properties (text, number or null), the rest in the member `relais`.
 * A territory without an outline has the geometry null and stays in the table. The whole area is no feature,
 * which a map would count twice, but the member `relais.ensemble`; the fingerprint covers it.
 */
export function formatCoverageGeojson({ columns, rows, total, parameters, versions, computedOn, sha256 }: CoverageExport, outlines: ReadonlyMap<string, MultiPolygon>): string {
    const relais = { parameters, versions, computedOn, sha256, note: NOTE, ensemble: Object.fromEntries(columns.map((name, c) => [name, total[c]])) };
    const features = rows.map(({ territory, cells }) =>
        JSON.stringify({
            type: 'Feature',
            id: territory.id,
            properties: Object.fromEntries(columns.map((name, c) => [name, cells[c]])),
            geometry: outlines.get(territory.id) ?? null,
        }),
    );
    return `{"type":"FeatureCollection","relais":${JSON.stringify(relais)},"features":[\n${features.join(',\n')}\n]}\n`;
}
