import { useState } from 'preact/hooks';
import { formatDistance } from '../../texts/formatDistance.js';
import { simulationTexts as words } from '../../texts/simulationTexts.js';
import type { CommuneColumns } from '../columns/readColumns.js';
import type { Scenario } from '../state/computeScenario.js';
import { MAX_REACH_KM } from '../state/parseScenarios.js';
import type { SimulatedSite } from '../state/SimulatedSite.js';
import { CommuneChooser } from './CommuneChooser.js';
import { formatPeople } from './formatPeople.js';

interface Props {
    columns: CommuneColumns;
    sites: readonly SimulatedSite[];
    places: readonly string[];
    effects: Scenario['sites'];
    weight: string;
    selected: number | null;
    onSelect(index: number): void;
    onReach(index: number, reachKm: number): void;
    onMove(index: number, commune: number): void;
    onRemove(index: number): void;
}

/** The simulated sites as a list: all that the marks of the map can do, by keyboard and in words. */
export function SiteList({ columns, sites, places, effects, weight, selected, onSelect, onReach, onMove, onRemove }: Props) {
    const [moving, setMoving] = useState<number | null>(null);
    return (
        <>
            <h3>{words.siteList}</h3>
            <ol class="site-list">
                {sites.map(({ lat, lng, reachKm }, i) => {
                    const effect = effects[i];
                    return (
                        <li key={i} class={i === selected ? 'is-selected' : undefined}>
                            <span class="site-number" aria-hidden="true">{i + 1}</span>
                            <div class="site-facts">
                                <p><b class="site-place">{capitalize(places[i]!)}</b></p>
                                {effect && (
                                    <p class="small">{sites.length > 1 ? words.effect(formatPeople(effect.alone.people, weight), formatPeople(effect.onTop.people, weight)) : words.effectAlone(formatPeople(effect.alone.people, weight))}</p>
                                )}
                                <p class="print-only">{words.printReach(formatDistance(reachKm), formatDegrees(lat), formatDegrees(lng))}</p>
                                <div class="site-tools">
                                    <label>{words.reach} <input type="number" inputMode="decimal" min="1" max={MAX_REACH_KM} step="1" value={reachKm} onChange={event => {
                                        const value = event.currentTarget.valueAsNumber;
                                        if (value > 0 && value <= MAX_REACH_KM) onReach(i, value);
                                        else event.currentTarget.value = String(reachKm);
                                    }} /></label>
                                    <button type="button" class="link-button" aria-label={`${words.show} : ${i + 1}`} onClick={() => onSelect(i)}>{words.show}</button>
                                    <button type="button" class="link-button" aria-expanded={moving === i} aria-label={`${words.move} : ${i + 1}`} onClick={() => setMoving(moving === i ? null : i)}>{words.move}</button>
                                    <button type="button" class="link-button" aria-label={`${words.remove} : ${i + 1}`} onClick={() => { setMoving(null); onRemove(i); }}>{words.remove}</button>
                                </div>
                                {moving === i && <CommuneChooser columns={columns} label={words.moveTo} onChoose={commune => { setMoving(null); onMove(i, commune); }} />}
                            </div>
                        </li>
                    );
                })}
            </ol>
            <p class="small simulation-keys">{words.keys}</p>
        </>
    );
}

function capitalize(text: string): string {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

function formatDegrees(degrees: number): string {
    return `${degrees < 0 ? '−' : ''}${String(Math.abs(degrees)).replace('.', ',')}°`;
}
