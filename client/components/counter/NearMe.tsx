import type { SiteVersions } from '../../state/SiteVersions.js';
import { counterTexts as words } from '../../texts/counterTexts.js';

/** The button that finds the commune around the reader, in the browser (`startNearMe`); nothing without JavaScript. */
export function NearMe({ versions }: { versions: SiteVersions }) {
    return (
        <div class="near-me script-only">
            <button type="button" class="button-quiet" data-near-me={`/carte/${versions.geography}/columns.json`}>{words.near}</button>
            <p class="small">{words.nearNote}</p>
            <p class="small" role="status" />
        </div>
    );
}
