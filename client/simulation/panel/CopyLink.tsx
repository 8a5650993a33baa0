import { useEffect, useRef, useState } from 'preact/hooks';
import { simulationTexts as words } from '../../texts/simulationTexts.js';

/** Copies the address of the page; where the browser refuses, shows it selected, ready for Ctrl+C. */
export function CopyLink({ read }: { read(): string }) {
    const [said, setSaid] = useState('');
    const [shown, setShown] = useState<string | null>(null);
    const field = useRef<HTMLInputElement>(null);
    useEffect(() => field.current?.select(), [shown]);
    const copy = async () => {
        const link = read();
        setSaid('');
        setShown(null);
        try {
            await navigator.clipboard.writeText(link);
            setSaid(words.linkCopied);
        } catch {
            setShown(link);
            setSaid(words.linkNotCopied);
        }
    };
    return (
        <>
            <button type="button" class="button-quiet" onClick={() => void copy()}>{words.copyLink}</button>
            {shown !== null && <input ref={field} class="simulation-link" type="text" readOnly value={shown} aria-label={words.link} />}
            <span class="small" role="status">{said}</span>
        </>
    );
}
