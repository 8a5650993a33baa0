import type { CoverageRow, StructureKind } from '../../queries/operations.js';
import type { ValueClass } from '../../state/coverageView/computeClasses.js';
import type { CoverageIndicator } from '../../state/coverageView/CoverageViewState.js';
import { accessTexts, coverageTexts as words } from '../../texts/coverageTexts.js';
import { formatClassLimits } from '../../texts/formatClassLimits.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { KindMark } from '../KindMark.js';
import { ToneSwatch } from './ToneSwatch.js';

interface Props {
    title: string;
    indicator: CoverageIndicator;
    classes: readonly ValueClass[];
    /** The tone of each class. */
    steps: readonly number[];
    rows: readonly CoverageRow[];
    /** Territories without a value: dotted. */
    unknown: number;
    kinds: readonly StructureKind[];
    onToggle(): void;
}

const STATES: readonly CoverageRow['access'][] = ['UNCOVERED', 'PARTLY', 'COVERED', 'UNKNOWN'];

/** What the tones, hatches and marks mean, with the limits of the classes and how many territories are in each. */
export function CoverageLegend({ title, indicator, classes, steps, rows, unknown, kinds, onToggle }: Props) {
    const count = (access: CoverageRow['access']) => rows.filter(row => row.access === access).length;
    return (
        <details class="legend coverage-legend" open onToggle={onToggle}>
            <summary>{title}</summary>
            <ul>
                {indicator === 'STATUS' && STATES.filter(access => count(access) > 0).map(access => <Entry key={access} tone={null} access={access} text={accessTexts[access]} count={count(access)} />)}
                {indicator !== 'STATUS' && formatClassLimits(classes, indicator).map((text, i) => <Entry key={text} tone={steps[i]!} access={null} text={text} count={classes[i]!.count} />)}
                {indicator !== 'STATUS' && count('UNCOVERED') > 0 && <li><svg class="swatch" viewBox="0 0 22 16" width="22" height="16" aria-hidden="true" focusable="false"><rect class="zone-hatch zone-hatch-alone" x=".75" y=".75" width="20.5" height="14.5" /></svg> Personne à portée <span class="count">({formatNumber(count('UNCOVERED'))})</span></li>}
                {indicator !== 'STATUS' && unknown > 0 && <Entry tone={null} access="UNKNOWN" text={words.people.unknown} count={unknown} />}
                {kinds.map(kind => <li key={kind}><KindMark kind={kind} /> {kindTexts[kind].one}</li>)}
            </ul>
        </details>
    );
}

function Entry({ tone, access, text, count }: { tone: number | null; access: CoverageRow['access'] | null; text: string; count: number }) {
    return <li><ToneSwatch tone={tone} access={access} /> {text} <span class="count">({formatNumber(count)})</span></li>;
}
