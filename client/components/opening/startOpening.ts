import { computeOpening } from '#opening/computeOpening.js';
import { formatOpening } from '../../texts/formatOpening.js';

/** Writes whether each place of the page is open, and again as time passes. @returns what stops it */
export function startOpening(lines: readonly HTMLElement[], now: () => number = Date.now): () => void {
    const write = () => {
        for (const line of lines) {
            const { hours, departement } = JSON.parse(line.dataset['opening']!) as { hours: Parameters<typeof computeOpening>[0]; departement: string | null };
            const opening = computeOpening(hours, now(), departement);
            const text = formatOpening(opening);
            if (line.textContent !== text) line.textContent = text;
            line.className = `opening opening-${opening.status.toLowerCase()}`;
        }
    };
    write();
    const timer = setInterval(write, 20_000);
    return () => clearInterval(timer);
}
