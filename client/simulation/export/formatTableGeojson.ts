import type { ExportTable } from './ExportTable.js';

/** The same table as RFC 7946 GeoJSON: a point a site, flat properties (text, number or null); sums and parameters in the member `relais`. */
export function formatTableGeojson({ columns, rows, parameters, versions, computedOn, link }: ExportTable): string {
    const propertiesOf = (cells: ExportTable['rows'][number]['cells']) => Object.fromEntries(columns.map((name, c) => [name, cells[c]]));
    const sums = rows.filter(({ place }) => place === null).map(({ cells }) => propertiesOf(cells));
    const features = rows.flatMap(({ place, cells }) => (place ? [JSON.stringify({ type: 'Feature', properties: propertiesOf(cells), geometry: { type: 'Point', coordinates: [place.lng, place.lat] } })] : []));
    const relais = { parameters, versions, computedOn, link, ...(sums.length && { ensemble: sums }) };
    return `{"type":"FeatureCollection","relais":${JSON.stringify(relais)},"features":[\n${features.join(',\n')}\n]}\n`;
}
