/** Two linked discs, one full, one open: what hands over and what takes over. */
export function Logo() {
    return (
        <svg class="logo" viewBox="0 0 44 28" width="44" height="28" aria-hidden="true" focusable="false">
            <circle class="logo-full" cx="14" cy="14" r="11" />
            <circle class="logo-gap" cx="30" cy="14" r="11" />
            <circle class="logo-open" cx="30" cy="14" r="8" />
        </svg>
    );
}
