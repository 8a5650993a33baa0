import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { typeset } from '../../texts/typeset.js';
import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';
import type { Door } from '../state/Door.js';

/** Where a door is and how far: straight line said as such, road said as an estimate. */
export function DoorDistance({ door: { structure, km, road, overseas }, commune }: { door: Door; commune: GazetteerCommune | null }) {
    const { formatDistance } = useTranslator();
    if (!structure) return null;
    const { commune: own, lieuDit, atAddress } = structure;
    const sameCommune = own !== null && own.codeInsee === commune?.codeInsee;
    return (
        <p class="young-door-where">
            {own === null ? <Say id="jeunes-door-unlocated" /> : <InFrench>{typeset(lieuDit ? `${own.nom}, ${lieuDit}` : own.nom)}</InFrench>}
            {km !== null && <> · <b>{sameCommune && !atAddress ? <Say id="jeunes-door-same-commune" /> : <Say id="jeunes-door-distance" args={{ distance: formatDistance(km) }} />}</b></>}
            {overseas && <> · <Say id="jeunes-door-overseas" /></>}
            {road && !(sameCommune && !atAddress) && <> · <Minutes minutes={road.minutes} /></>}
        </p>
    );
}

/** To the five minutes, since it is an estimate. */
function Minutes({ minutes }: { minutes: number }) {
    const { formatNumber } = useTranslator();
    const rounded = Math.max(5, Math.round(minutes / 5) * 5);
    if (rounded < 60) return <Say id="jeunes-door-minutes" args={{ minutes: rounded }} />;
    return <Say id="jeunes-door-hours" args={{ hours: formatNumber(Math.floor(rounded / 60)), minutes: String(rounded % 60).padStart(2, '0') }} />;
}
