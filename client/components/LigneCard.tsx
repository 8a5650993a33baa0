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
    return (
        <article class="ligne" id={id}>
            <h3>{typeset(nom)}{toConfirm && <> <ToConfirm /></>}</h3>
            <p>{typeset(description)}</p>
            <p><a class="button" href={means === 'SMS' ? `sms:${digits}` : `tel:${digits}`}>{means === 'SMS' ? words.sms(numero) : words.call(numero)}</a></p>
            {hours && !hours.always && <OpeningState hours={hours} />}
            <p class="ligne-terms">{capitalize([price === null ? words.priceUnknown : words.prices[price], hours === null ? words.whenUnknown : hours.always ? words.always : null, ...listDiscretion(ligne)].filter(Boolean).join(', '))}.</p>
            {hours && !hours.always && <WeekTable hours={hours} />}
            {audience !== null || ways.length > 0 || languages !== null ? <Facts pairs={[
                audience === null ? null : [words.audience, typeset(audience)],
                ways.length === 0 ? null : [words.ways, <ul>{ways.map(way => <li key={way.description}>{typeset(way.description)}{way.address !== null && <> <a href={way.address} rel="noopener noreferrer">{way.address.replace(/^https:\/\//, '')}<span class="visually-hidden">{words.external}</span></a></>}</li>)}</ul>],
                languages === null ? null : [words.languages, typeset(languages)],
            ]} /> : null}
            <Provenance statements={statements} />
        </article>
    );
}

function capitalize(text: string): string {
    return text[0]!.toUpperCase() + text.slice(1);
}

/** Only what a source says. */
function listDiscretion({ anonymous, confidential, onBill }: Ligne): string[] {
    return [
        ...(anonymous === null ? [] : [anonymous ? words.anonymous : words.notAnonymous]),
        ...(confidential === null ? [] : [confidential ? words.confidential : words.notConfidential]),
        ...(onBill === null ? [] : [onBill ? words.onBill : words.notOnBill]),
    ];
}
