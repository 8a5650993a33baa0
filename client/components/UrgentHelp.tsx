import { texts } from '../texts/texts.js';

/** The two national numbers that answer day and night, on every sheet. */
export function UrgentHelp() {
    const { title, child, shelter } = texts.help;
    return (
        <p class="urgent-help">
            <strong>{title}</strong> <span><a href="tel:119">119</a> ({child})</span> · <span><a href="tel:115">115</a> ({shelter})</span>
        </p>
    );
}
