import { InFrench } from '../../messages/InFrench.js';
import { Say } from '../../messages/Say.js';
import { typeset } from '../../texts/typeset.js';
import type { YoungLine } from '../directory/YoungDirectory.js';
import { Opening } from './Opening.js';

/** National numbers, the number itself being the button. */
export function LineList({ lines }: { lines: readonly YoungLine[] }) {
    return (
        <ul class="young-lines">
            {lines.map(({ id, numero, nom, means, description, audience, price, hours }) => (
                <li key={id}>
                    <a class="button" href={`${means === 'SMS' ? 'sms' : 'tel'}:${numero.replaceAll(' ', '')}`}><bdi>{numero}</bdi>{means === 'SMS' && ' SMS'}</a>
                    <div>
                        <p><b><InFrench>{typeset(nom)}</InFrench></b></p>
                        <p><InFrench>{typeset(description)}{audience !== null && ` ${typeset(audience)}`}</InFrench></p>
                        <p class="small"><Opening hours={hours} departement={null} />{price !== null && <> · <Say id={`jeunes-line-price-${price}`} /></>}</p>
                    </div>
                </li>
            ))}
        </ul>
    );
}
