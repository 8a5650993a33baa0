import { InFrench } from '../messages/InFrench.js';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import type { SavedDoor } from './SavedDoor.js';
import { ShareActions } from './ShareActions.js';

interface Props {
    door: SavedDoor;
    announce(text: string): void;
    /** Absent: the door is not kept. */
    remove?(): void;
}

/** A door of the carnet: whom to call, what to do first; all of it stands without a network. */
export function DoorEntry({ door, announce, remove }: Props) {
    const { say } = useTranslator();
    const { id, nom, kind, place, phones, emails } = door;
    return (
        <li class="carnet-door">
            <p class="small"><Say id={`jeunes-kind-${kind}`} /></p>
            <h2><InFrench>{nom}</InFrench></h2>
            {place && <p><InFrench>{place}</InFrench></p>}
            <p class="carnet-contacts">
                {phones.map(phone => <a key={phone} class="button" href={`tel:${phone.replace(/[^+\d]/g, '')}`}><Say id="carnet-call" args={{ number: phone }} /></a>)}
                {phones.length === 0 && <span><Say id="carnet-no-phone" /></span>}
                {emails.map(email => <a key={email} class="button-quiet" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}><Say id="carnet-write" args={{ address: email }} /></a>)}
            </p>
            <p class="carnet-step"><b><Say id="carnet-step" /></b> <Say id={`jeunes-step-${kind}`} /></p>
            <p class="carnet-tools">
                <a href={`/structures/${id}`}><Say id="carnet-sheet" /></a>
                {remove && <ShareActions doors={[door]} title={nom} getAddress={() => `${location.origin}/structures/${id}`} announce={announce} />}
                {remove && <button type="button" class="button-quiet" aria-label={say('carnet-remove-named', { nom })} onClick={remove}><Say id="carnet-remove" /></button>}
            </p>
        </li>
    );
}
