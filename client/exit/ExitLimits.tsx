import { Say } from '../messages/Say.js';

/** What leaving quickly hides, and what it cannot: false safety would be worse than none. */
export function ExitLimits() {
    return (
        <details class="exit-limits" id="quitter-vite">
            <summary><Say id="exit-limits-title" /></summary>
            <p><Say id="exit-does" /></p>
            <p><Say id="exit-does-not" /></p>
            <ul>
                <li><Say id="exit-not-history" /></li>
                <li><Say id="exit-not-kept" /></li>
                <li><Say id="exit-not-network" /></li>
            </ul>
            <p><Say id="exit-private" /></p>
        </details>
    );
}
