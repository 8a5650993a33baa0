import { generate } from 'lean-qr';

/** Light modules around the code that a camera needs (ISO 18004). */
const QUIET_ZONE = 4;

/** The dark modules of the code of a text as an SVG path, with its side in modules; null when the text is too long. */
export function createQrPath(text: string): { path: string; size: number } | null {
    try {
        const code = generate(text);
        let path = '';
        for (let y = 0; y < code.size; y++) {
            for (let x = 0; x < code.size; x++) {
                if (!code.get(x, y)) continue;
                const start = x;
                while (code.get(x + 1, y)) x++;
                path += `M${start + QUIET_ZONE} ${y + QUIET_ZONE}h${x + 1 - start}v1h-${x + 1 - start}z`;
            }
        }
        return { path, size: code.size + 2 * QUIET_ZONE };
    } catch {
        return null;
    }
}
