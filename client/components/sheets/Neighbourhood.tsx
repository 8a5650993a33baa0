import type { StructureSheetData } from '../../queries/operations.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import { formatDistance } from '../../texts/formatDistance.js';
import { sheetTexts as words } from '../../texts/sheetTexts.js';
import { SheetSection } from '../SheetSection.js';
import { StructureItem } from '../StructureItem.js';
import { TerritoryMap } from '../TerritoryMap.js';

type Structure = NonNullable<StructureSheetData['structure']>;

const MAX_SHOWN = 5;

/** The known places nearest to this one, listed and drawn; nothing when nobody knows where it is. */
export function Neighbourhood({ structure, versions, map }: { structure: Structure; versions: SiteVersions; map: boolean }) {
    const { id, commune, position, departement } = structure;
    const near = (commune?.nearest ?? []).filter(item => item.structure.id !== id).slice(0, MAX_SHOWN);
    if (!position || !near.length) return null;
    return (
        <SheetSection id="voisins" title={words.neighbours}>
            <p class="small">{words.neighboursNote}</p>
            <ul class="rows">{near.map(item => <li key={item.structure.id} class="row"><StructureItem structure={item.structure} aside={<span class="distance">{formatDistance(item.distanceKm)}</span>} /></li>)}</ul>
            {map && <TerritoryMap label={words.mapLabel(departement.nom)} map={{ versions, departements: [departement.code], only: null, territories: departement.territories, structures: [structure, ...near.map(item => item.structure)].map(toRow) }} />}
        </SheetSection>
    );
}

/** Only what the map draws. */
function toRow({ id, nom, kind, lieuDit, toConfirm, positionKind, position, commune, departement, parent, conventionsPlaces }: Structure['children'][number]) {
    return { id, nom, kind, lieuDit, toConfirm, positionKind, position, commune: commune && { codeInsee: commune.codeInsee, nom: commune.nom }, departement: { code: departement.code, nom: departement.nom }, parent, conventionsPlaces };
}
