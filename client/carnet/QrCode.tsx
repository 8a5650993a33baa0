import { useMemo } from 'preact/hooks';
import { Say } from '../messages/Say.js';
import { useTranslator } from '../messages/useTranslator.js';
import { createQrPath } from './createQrPath.js';

/** The code of an address, dark on white whatever the colours of the page: cameras read it so. */
export function QrCode({ address }: { address: string }) {
    const { say } = useTranslator();
    const code = useMemo(() => createQrPath(address), [address]);
    if (!code) return <p class="notice"><Say id="carnet-code-long" /></p>;
    return (
        <svg class="qr-code" viewBox={`0 0 ${code.size} ${code.size}`} role="img" aria-label={say('carnet-code-alt', { address })} shape-rendering="crispEdges">
            <rect width={code.size} height={code.size} fill="#fff" />
            <path d={code.path} fill="#000" />
        </svg>
    );
}
