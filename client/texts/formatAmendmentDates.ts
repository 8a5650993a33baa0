import { formatDate } from './formatDate.js';

/** `signé le 3 mars 2024, s’applique à partir du 1er avril 2024`; `date inconnue` when the source gives neither, ISO dates. */
export function formatAmendmentDates(signedOn: string | null, effectiveOn: string | null): string {
    if (signedOn === null && effectiveOn === null) return 'date inconnue';
    return [
        signedOn === null ? 'date de signature inconnue' : `signé le ${formatDate(signedOn)}`,
        effectiveOn === null ? 'date d’application inconnue' : `s’applique à partir du ${formatDate(effectiveOn)}`,
    ].join(', ');
}
