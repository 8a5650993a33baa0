import { useEffect, useState } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import { printTextMessage } from './printTextMessage.js';
import { QrDialog } from './QrDialog.js';
import type { SavedDoor } from './SavedDoor.js';
import { shareLink } from './shareLink.js';

interface Props {
    doors: readonly SavedDoor[];
    /** Title of what is shared. */
    title: string;
    /** The whole address that is shared. */
    getAddress(): string;
    /** Told in the region that announces. */
    announce(text: string): void;
}

/** Text message, sharing, code: three ways to hand doors to someone. */
export function ShareActions({ doors, title, getAddress, announce }: Props) {
    const { say } = useTranslator();
    const [code, setCode] = useState<string | null>(null);
    const [alive, setAlive] = useState(false);
    useEffect(() => setAlive(true), []); // a press before the script is there would be lost
    const [shown, setShown] = useState<string | null>(null);
    const share = async () => {
        const url = getAddress();
        const outcome = await shareLink({ title, url });
        setShown(outcome === 'shown' ? url : null);
        announce(outcome === 'shared' ? say('carnet-shared') : outcome === 'copied' ? say('carnet-copied') : '');
    };
    return (
        <>
            <a class="button-quiet" href={printTextMessage(doors, say('carnet-place-useful'), alive ? location.origin : null)}><Say id="carnet-message" /></a>
            <button type="button" class="button-quiet" disabled={!alive} onClick={() => void share()}><Say id="carnet-share" /></button>
            <button type="button" class="button-quiet" disabled={!alive} aria-haspopup="dialog" onClick={() => setCode(getAddress())}><Say id="carnet-code" /></button>
            {shown && <label class="copy-yourself"><Say id="carnet-copy-yourself" /> <input type="text" readOnly value={shown} dir="ltr" onFocus={event => event.currentTarget.select()} /></label>}
            {code && <QrDialog title={title} address={code} close={() => setCode(null)} />}
        </>
    );
}
