import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { Right } from '../../state/rights/Right.js';
import { AgeText } from './AgeText.js';
import { placeOnRuler, RULER } from './placeOnRuler.js';
import { RightName } from './RightName.js';

const AGES = [16, 18, 21, 26, 30];

/** Each right as a bar from its first age to its last, under its name and its ages in words: the drawing says nothing more than the words. */
export function AgeRuler({ rights }: { rights: readonly Right[] }) {
    const { direction } = useTranslator();
    const mirrored = direction === 'rtl';
    const at = (age: number) => placeOnRuler(age, mirrored)!;
    const bar = (from: number, to: number) => ({ x: `${Math.min(at(from), at(to))}%`, width: `${Math.abs(at(to) - at(from)).toFixed(2)}%` });
    return (
        <figure class="ruler">
            <svg class="ruler-grid" aria-hidden="true">{AGES.map(age => <line key={age} x1={`${at(age)}%`} x2={`${at(age)}%`} y1="0" y2="100%" />)}</svg>
            <svg class="ruler-now" data-ruler-now hidden aria-hidden="true"><line x1="0" x2="0" y1="0" y2="100%" /></svg>
            <svg class="ruler-axis" aria-hidden="true">{AGES.map(age => <text key={age} x={`${at(age)}%`} y="16">{age}</text>)}</svg>
            <p class="ruler-you small" data-ruler-you hidden><Say id="droits-ruler-you" /></p>
            <ul>
                {rights.filter(({ conditions }) => conditions.ageFrom !== null).map(right => {
                    const { ageFrom, ageBefore, ageBeforeIfDisabled } = right.conditions;
                    return (
                        <li key={right.id}>
                            <p><a href={`#${right.id}`}><RightName right={right} /></a> <small><AgeText conditions={right.conditions} /></small></p>
                            <svg class="ruler-bar" aria-hidden="true">
                                {ageBeforeIfDisabled !== null && <rect class="ruler-longer" {...bar(ageFrom!, Math.min(ageBeforeIfDisabled, RULER.to))} y="2" height="10" />}
                                <rect {...bar(ageFrom!, Math.min(ageBefore ?? RULER.to, RULER.to))} y="2" height="10" />
                                {ageBefore === null && <svg class="ruler-arrow" x={`${at(RULER.to)}%`}><path d={mirrored ? 'M2 -2 L-9 7 L2 16 z' : 'M-2 -2 L9 7 L-2 16 z'} /></svg>}
                            </svg>
                        </li>
                    );
                })}
            </ul>
        </figure>
    );
}
