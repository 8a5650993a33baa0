import type { ListFile } from './ListFile.js';
import { listStructureColumns } from './listStructureColumns.js';

/**
 * The list as RFC 7946: one feature a structure, in the order of the list. One without a known position is a feature without geometry, so that the
 * count stays that of the list; how many there are is in the foreign member `relais`, which readers ignore. Longitude first.
 */
export async function* formatListGeojson({ list, filter, linkTo, query }: ListFile): AsyncGenerator<string> {
    const columns = listStructureColumns(linkTo).filter(({ name }) => name !== 'latitude' && name !== 'longitude');
    let withoutPosition = 0;
    let separator = '';
    yield '{"type":"FeatureCollection","features":[\n';
    for await (const structures of list.batches()) {
        const features = structures.map(structure => {
            const { id, position } = structure;
            if (!position) withoutPosition++;
            return JSON.stringify({
                type: 'Feature',
                id,
                properties: Object.fromEntries(columns.map(({ name, read }) => [name, read(structure)])),
                geometry: position && { type: 'Point', coordinates: [position.lng, position.lat].map(degrees => Number(degrees.toFixed(6))) },
            });
        });
        yield separator + features.join(',\n');
        separator = ',\n';
    }
    const relais = {
        liste: linkTo(`/structures${query && `?${query}`}`), filtre: filter, structures: list.total, sansPosition: withoutPosition, version: list.version, extraitLe: list.today,
        note: 'position_precision dit ce que vaut chaque point : « centre de la commune » n’est pas une adresse. Sans position connue, geometry est null.',
    };
    yield `\n],"relais":${JSON.stringify(relais)}}\n`;
}
