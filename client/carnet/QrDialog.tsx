import { useEffect, useRef } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { QrCode } from './QrCode.js';

/** The code, large, over the page; Escape, the button and a press beside it close it, and the focus goes back where it was. */
export function QrDialog({ title, address, close }: { title: string; address: string; close(): void }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => {
        const opener = document.activeElement as HTMLElement | null;
        dialog.current?.showModal();
        return () => opener?.focus();
    }, []);
    return (
        <dialog ref={dialog} class="qr-dialog" aria-labelledby="code-titre" onClose={close} onClick={event => event.target === dialog.current && dialog.current?.close()}>
            <div>
                <h2 id="code-titre">{title}</h2>
                <QrCode address={address} />
                <p class="qr-address" dir="ltr">{address}</p>
                <p class="small"><Say id="carnet-code-how" /></p>
                <button type="button" class="button" onClick={() => dialog.current?.close()}><Say id="carnet-close" /></button>
            </div>
        </dialog>
    );
}
