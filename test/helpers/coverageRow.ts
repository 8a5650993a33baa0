import type { CoverageRow } from '../../client/queries/operations.js';

type Change = Partial<Omit<CoverageRow, 'figures' | 'places'>> & { figures?: Partial<CoverageRow['figures']>; places?: Partial<CoverageRow['places']> };

/** A made-up row of the coverage table: 1,000 people, 200 of them too far, everything known. */
export function coverageRow({ figures, places, ...change }: Change = {}): CoverageRow {
    return {
        id: 'a', code: 'a', nom: 'A', access: 'PARTLY', center: null, departements: [{ code: '34' }], ...change,
        figures: { communes: 10, communesUnknown: 0, people: 1_000, within: 800, beyond: 50, noneKnown: 150, unknown: 0, shareWithout: 0.2, meanKm: 12.4, meanKmPeople: 1_000, ...figures },
        places: { total: { value: 8, precision: 'EXACT', conventions: 1, conventionsWithoutNumber: 0 }, per1000: 8, notLocated: 0, ...places },
    };
}
