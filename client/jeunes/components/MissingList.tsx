import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import { typeset } from '../../texts/typeset.js';
import type { GazetteerCommune } from '../gazetteer/GazetteerCommune.js';
import type { YoungDepartement } from '../directory/YoungDirectory.js';
import type { Missing } from '../state/listMissing.js';
import { OtherDoors } from './OtherDoors.js';

/** Farther, the next door helps nobody: its distance is said, not its name. */
const MAX_HELPFUL_KM = 150;

/** What is not there and why: nobody lists it, a source says that there is none, or a list is not whole; and the next nearest. */
export function MissingList({ missing, departement, commune }: { missing: readonly Missing[]; departement: YoungDepartement; commune: GazetteerCommune | null }) {
    const { formatDate } = useTranslator();
    return (
        <section class="young-section" aria-labelledby="young-missing">
            <h2 id="young-missing"><Say id="jeunes-missing-title" /></h2>
            <ul class="young-missing">
                {missing.map(({ kind, reason, next }) => (
                    <li key={kind}>
                        <p><b><Say id={`jeunes-missing-${kind}`} prose /></b> {departement.documented && <Say id={`jeunes-missing-${reason}`} />}</p>
                        <Next next={next} commune={commune} />
                    </li>
                ))}
            </ul>
            {departement.latestSource && <p class="small"><Say id="jeunes-missing-source" args={{ title: typeset(departement.latestSource.title), date: formatDate(departement.latestSource.date) }} /></p>}
        </section>
    );
}

function Next({ next, commune }: Pick<Missing, 'next'> & { commune: GazetteerCommune | null }) {
    const { formatDistance } = useTranslator();
    if (!next) return <p><Say id="jeunes-missing-no-next" /></p>;
    if (next.km! > MAX_HELPFUL_KM) return <p><Say id="jeunes-missing-too-far" args={{ distance: formatDistance(next.km!) }} /></p>;
    return <><p><Say id="jeunes-missing-nearest" /></p><OtherDoors doors={[next]} commune={commune} /></>;
}
