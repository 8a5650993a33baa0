import { useState } from 'preact/hooks';
import { structureListTexts as words } from '../../texts/structureListTexts.js';

/** What to do with the list: share, print. */
export function ListTools({ address }: { address: string }) {
    const [said, setSaid] = useState('');
    const copy = async () => {
        try {
            await navigator.clipboard.writeText(new URL(address, location.href).href);
            setSaid(words.shared);
        } catch {
            setSaid(words.shareFailed);
        }
    };
    return (
        <p class="list-tools script-only">
            <button type="button" class="link-button" onClick={() => void copy()}>{words.share}</button>
            <a class="link-button" href={address.replace('/structures', '/integrer')}>{words.embed}</a>
            <button type="button" class="link-button" onClick={() => print()}>{words.print}</button>
            <span role="status" class="small">{said}</span>
        </p>
    );
}
