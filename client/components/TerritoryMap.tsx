import type { SmallMap } from '../map/startSmallMap.js';
import { texts } from '../texts/texts.js';
import { MapPatterns } from './MapPatterns.js';

/** The place of a small map on a sheet, with what it needs beside it. The facts around say the same in words. */
export function TerritoryMap({ label, map }: { label: string; map: SmallMap }) {
    return (
        <figure class="small-map" data-small-map>
            <MapPatterns />
            <div class="map-frame" role="presentation"><div class="map" /></div>
            <figcaption>{label} {texts.map.note}.</figcaption>
            <script type="application/json" dangerouslySetInnerHTML={{ __html: JSON.stringify(map).replaceAll('<', '\\u003c') }} />
        </figure>
    );
}
