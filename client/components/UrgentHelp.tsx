import { texts } from '../texts/texts.js';

/** The two national numbers that answer day and night, on every sheet, and the way to the others. A test compares what it says with the seeds: no query for it. */
export function UrgentHelp() {
    const { title, child, shelter, others } = texts.help;
    return (
        <p class="urgent-help">
            <strong>{title}</strong> <span><a href="tel:119">119</a> ({child})</span> · <span><a href="tel:115">115</a> ({shelter})</span> · <a href="/numeros">{others}</a>
        </p>
    );
}
