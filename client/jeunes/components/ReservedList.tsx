import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { typeset } from '../../texts/typeset.js';
import type { ReservedPlaces } from '../state/listReservedPlaces.js';

/** Places reserved by agreement for this age: how many, as the source says it; for whom, until when, who signed, whom to ask. */
export function ReservedList({ reserved }: { reserved: readonly ReservedPlaces[] }) {
    const { say, formatDate } = useTranslator();
    return (
        <section class="young-section" aria-labelledby="young-places">
            <h2 id="young-places"><Say id="jeunes-places-title" /></h2>
            <p><Say id="jeunes-places-intro" prose /></p>
            <ul class="young-places">
                {reserved.map(({ convention: { id, titre, publics, ageMin, ageMax, end, parties, toConfirm, places }, fit, from }) => (
                    <li key={id}>
                        <p><b class="counter-count"><Count {...places} /></b> · {fit === 'YES' ? <Say id="jeunes-places-yes" /> : fit === 'LATER' ? <Say id="jeunes-places-later" args={{ age: from! }} /> : <Say id={ageMin === null && ageMax === null ? 'jeunes-places-ask' : 'jeunes-places-ask-age'} />}</p>
                        <p class="small">
                            {[...publics.map(code => say(`jeunes-public-${code}`)), ageMin !== null && ageMax !== null ? say('jeunes-places-ages', { min: ageMin, max: ageMax }) : '', end === null ? say('jeunes-places-no-end') : say('jeunes-places-until', { date: formatDate(end) })].filter(part => part !== '').join(' · ')}
                            {toConfirm && <> <span class="badge badge-confirm"><Say id="jeunes-door-to-confirm" /></span></>}
                        </p>
                        <p class="small">{parties.length ? <Say id="jeunes-places-signed" args={{ parties: parties.map(({ nom }) => typeset(nom)).join(', ') }} /> : <InFrench>{typeset(titre)}</InFrench>}</p>
                    </li>
                ))}
            </ul>
            <p><Say id="jeunes-places-ask-who" prose /></p>
        </section>
    );
}

function Count({ value, precision }: ReservedPlaces['convention']['places']) {
    if (value === null || precision === 'UNKNOWN') return <Say id="jeunes-places-unknown" />;
    const args = { count: value };
    if (precision === 'ABOUT') return <Say id="jeunes-places-about" args={args} />;
    return precision === 'AT_LEAST' ? <Say id="jeunes-places-at-least" args={args} /> : <Say id="jeunes-places-exact" args={args} />;
}
