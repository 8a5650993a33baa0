import { Say } from '../../messages/Say.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

/** The two numbers that answer day and night, before any question. */
export function Urgent() {
    return (
        <div class="young-urgent">
            <p><strong><Say id="jeunes-urgent" /></strong> <small><Say id="jeunes-urgent-free" /></small></p>
            <ul>
                <li><a href="tel:119"><bdi>119</bdi> <span><Say id="jeunes-urgent-119" /></span></a></li>
                <li><a href="tel:115"><bdi>115</bdi> <span><Say id="jeunes-urgent-115" /></span></a></li>
            </ul>
            <p class="small"><FrenchPageLink href="/numeros"><Say id="jeunes-lines-link" /></FrenchPageLink></p>
        </div>
    );
}
