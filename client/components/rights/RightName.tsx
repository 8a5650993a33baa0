import { InFrench } from '../../messages/InFrench.js';
import type { Right } from '../../state/rights/Right.js';
import { typeset } from '../../texts/typeset.js';

/** The name of a right, as one must say it at a counter: French in every language. */
export function RightName({ right: { nom, sigle } }: { right: Pick<Right, 'nom' | 'sigle'> }) {
    return <InFrench>{typeset(nom)}{sigle !== null && sigle !== nom ? ` (${sigle})` : ''}</InFrench>;
}
