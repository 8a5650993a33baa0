import type { CoverageViewState } from './CoverageViewState.js';

/** What `/couverture` alone shows: the region that the study describes. An address only says what differs from it. */
export const defaultCoverageView: Readonly<CoverageViewState> = {
    kinds: ['RESIDENCE_HABITAT_JEUNES'],
    maxKm: 30,
    measure: 'STRAIGHT_LINE',
    level: 'MISSION_LOCALE',
    within: { level: 'REGION', code: '76' },
    weight: 'population',
    indicator: 'SHARE',
    sort: { column: 'PEOPLE', descending: true },
    text: '',
    all: false,
    territory: null,
    sites: '',
};
