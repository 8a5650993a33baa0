import { texts } from '../texts/texts.js';

/** The badge of every doubtful statement: words and outline, not colour alone. */
export function ToConfirm() {
    return <span class="badge badge-confirm">{texts.toConfirm}</span>;
}
