/** The hatches of the map and the legend: colours come from the style sheet, light or dark. */
export function MapPatterns() {
    return (
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hachures" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-ground" width="7" height="7" />
                    <path class="hatch-line" d="M1 0V7" />
                </pattern>
                <pattern id="points" width="8" height="8" patternUnits="userSpaceOnUse">
                    <rect class="dots-ground" width="8" height="8" />
                    <circle class="dots-dot" cx="2" cy="2" r="1.1" />
                    <circle class="dots-dot" cx="6" cy="6" r="1.1" />
                </pattern>
            </defs>
        </svg>
    );
}
