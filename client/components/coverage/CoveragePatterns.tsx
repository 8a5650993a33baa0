/** Hatches drawn above a tone (a dark and a light line, seen on any of them) and the light hatch of "en partie". */
export function CoveragePatterns() {
    return (
        <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
            <defs>
                <pattern id="hachures-seules" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <path class="hatch-dark" d="M2 0V9" />
                    <path class="hatch-light" d="M3.6 0V9" />
                </pattern>
                <pattern id="hachures-claires" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                    <rect class="hatch-pale" width="9" height="9" />
                    <path class="hatch-thin" d="M1 0V9" />
                </pattern>
            </defs>
        </svg>
    );
}
