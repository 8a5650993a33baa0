import type { StructureRow, TerritoryOnMap } from '../queries/operations.js';
import type { SiteVersions } from '../state/SiteVersions.js';
import { createDirectoryMap } from './createDirectoryMap.js';

/** What the map of a sheet shows. */
export interface SmallMap {
    versions: SiteVersions;
    /** Codes of the départements drawn as land. */
    departements: string[];
    /** Ids of the territories to look at; null: the whole départements. */
    only: string[] | null;
    territories: TerritoryOnMap[];
    structures: StructureRow[];
}

/** Draws the map of a sheet; a click on a mark opens its sheet. */
export async function startSmallMap(figure: HTMLElement): Promise<void> {
    const { versions, departements, only, territories, structures } = JSON.parse(figure.querySelector('script')!.textContent!) as SmallMap;
    const map = await createDirectoryMap(figure.querySelector<HTMLElement>('.map')!, {
        versions, departements, territories, look: null, only: only ?? undefined, small: true,
        onSelect: id => location.assign(`/structures/${id}`),
        onRaise: () => undefined,
        onLook: () => undefined,
    });
    map.update(structures);
}
