import type { OpeningHoursFacts } from '../../queries/operations.js';

/** Whether it is open now: written by `startOpening`, by the clock of the browser; without scripts the line stays empty and the week says all. */
export function OpeningState({ hours, departement = null }: { hours: OpeningHoursFacts; departement?: string | null }) {
    return <p class="opening" data-opening={JSON.stringify({ hours, departement })} />;
}
