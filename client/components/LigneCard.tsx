import type { LigneListData } from '../queries/operations.js';
import { ligneTexts as words } from '../texts/ligneTexts.js';
import { typeset } from '../texts/typeset.js';
import { Facts } from './Facts.js';
import { OpeningState } from './opening/OpeningState.js';
import { WeekTable } from './opening/WeekTable.js';
import { Provenance } from './Provenance.js';
import { ToConfirm } from './ToConfirm.js';

type Ligne = LigneListData['lignes'][number];

/** A national number: what it is for, the number to press, when it answers and on which conditions. */
export function LigneCard({ ligne }: { ligne: Ligne }) {
    const { id, numero, nom, means, description, audience, price, hours, ways, languages, toConfirm, statements } = ligne;
    const digits = numero.replaceAll(' ', '');
    const discretion = listDiscretion(ligne);
    return (
        <article class="ligne" id={id}>
            <h3>{typeset(nom)}{toConfirm && <> <ToConfirm /></>}</h3>
            <p>{typeset(description)}</p>
            <p><a class="button" href={means === 'SMS' ? `sms:${digits}` : `tel:${digits}`}>{means === 'SMS' ? words.sms(numero) : words.call(numero)}</a></p>
            <Facts pairs={[
                [words.when, hours ? <><OpeningState hours={hours} /><WeekTable hours={hours} /></> : words.whenUnknown],
                [words.price, price === 'FREE' ? words.free : words.priceUnknown],
                audience === null ? null : [words.audience, typeset(audience)],
                discretion.length === 0 ? null : [words.discretion, discretion.join(', ')],
                ways.length === 0 ? null : [words.ways, <ul>{ways.map(way => <li key={way.description}>{typeset(way.description)}{way.address !== null && <> <a href={way.address} rel="noopener noreferrer">{way.address.replace(/^https:\/\//, '')}<span class="visually-hidden">{words.external}</span></a></>}</li>)}</ul>],
                languages === null ? null : [words.languages, typeset(languages)],
            ]} />
            <Provenance statements={statements} />
        </article>
    );
}

/** Only what a source says. */
function listDiscretion({ anonymous, confidential, onBill }: Ligne): string[] {
    return [
        ...(anonymous === null ? [] : [anonymous ? words.anonymous : words.notAnonymous]),
        ...(confidential === null ? [] : [confidential ? words.confidential : words.notConfidential]),
        ...(onBill === null ? [] : [onBill ? words.onBill : words.notOnBill]),
    ];
}
