import type { CoverageRow } from '../../queries/operations.js';
import { computeClasses } from './computeClasses.js';
import type { ValueClass } from './computeClasses.js';
import type { CoverageIndicator } from './CoverageViewState.js';
import { findClass } from './findClass.js';
import { readCoverageValue } from './readCoverageValue.js';
import { standsForFew } from './standsForFew.js';

export interface Shading {
    classes: ValueClass[];
    /** The tone of each class, 0 light to 4 dark: few classes are spread over them. */
    steps: readonly number[];
    /** Tone of each territory by id; null: unknown, or the indicator is the state. */
    tones: Map<string, number | null>;
    /** Territories without a value. */
    unknown: number;
}

const STEPS = [[], [2], [0, 3], [0, 2, 4], [0, 1, 3, 4], [0, 1, 2, 3, 4]] as const;

/** Classes and tones of some territories for an indicator: what the map draws and the table repeats. */
export function shadeRows(rows: readonly CoverageRow[], indicator: CoverageIndicator): Shading {
    if (indicator === 'STATUS') return { classes: [], steps: [], tones: new Map(rows.map(({ id }) => [id, null])), unknown: 0 };
    const values = new Map(rows.map(row => [row.id, (row.access === 'UNKNOWN' && indicator !== 'PER_1000') || (indicator === 'DISTANCE' && standsForFew(row)) ? null : readCoverageValue(row, indicator)]));
    const known = [...values.values()].filter(value => value !== null);
    const classes = computeClasses(known);
    const steps = STEPS[classes.length]!;
    return { classes, steps, tones: new Map([...values].map(([id, value]) => [id, steps[findClass(classes, value) ?? -1] ?? null])), unknown: rows.length - known.length };
}
