import { Say } from '../../messages/Say.js';
import { YOUNG_NEEDS } from '../state/Answers.js';
import { isGeneralDoor } from '../state/isGeneralDoor.js';
import { rankDoors } from '../state/rankDoors.js';

/** For who answers nothing, or has no JavaScript: the doors that exist everywhere, by need. */
export function GeneralDoors() {
    return (
        <section class="young-section" aria-labelledby="young-general">
            <h2 id="young-general"><Say id="jeunes-general-title" /></h2>
            <p class="small"><Say id="jeunes-general-intro" /></p>
            {YOUNG_NEEDS.map(need => (
                <details key={need} class="young-general">
                    <summary><Say id={`jeunes-need-${need}`} /></summary>
                    <dl>
                        {rankDoors(null, need).map(kind => (
                            <div key={kind}>
                                <dt><Say id={`jeunes-kind-${kind}`} /></dt>
                                <dd><Say id={`jeunes-what-${kind}`} prose /> <Say id={`jeunes-step-${kind}`} prose />{isGeneralDoor(kind) && <> <small><Say id="jeunes-door-general-note" /></small></>}</dd>
                            </div>
                        ))}
                    </dl>
                </details>
            ))}
        </section>
    );
}
