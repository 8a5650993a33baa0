import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { continueStep, doStep, redoStep, startHistory, undoStep, type EditHistory } from './state/EditHistory.js';
import { MAX_SITES, parseScenarios, type Scenarios } from './state/parseScenarios.js';
import { printScenarios } from './state/printScenarios.js';
import type { SimulatedSite } from './state/SimulatedSite.js';

type Kept = Pick<Scenarios, 'sites' | 'kept'>;

/** Longest pause between two presses of one burst, in milliseconds: one step back undoes a burst. */
const BURST_MS = 1_000;
/** A burst tells the address when it rests that long: browsers refuse an address that changes with each repeat of a key. */
const TELL_MS = 250;

/**
 * The sites of the address, what is done to them, and what can be undone. The address is told of each step, not of each frame.
 *
 * The history is kept in a reference and drawn from a state: several keys may come before the next drawing, and each must start from
 * where the one before it ended.
 */
export function useScenarios(text: string, onText: (text: string) => void) {
    const held = useRef<{ history: EditHistory<Kept>; told: string; burst: { of: string; at: number } | null; timer: number } | null>(null);
    const own = (held.current ??= { history: startHistory<Kept>(parseScenarios(text)), told: text, burst: null, timer: 0 });
    const [history, setHistory] = useState(own.history);
    const [mistakes, setMistakes] = useState(() => parseScenarios(text).mistakes);
    const latestOnText = useRef(onText);
    latestOnText.current = onText;

    // Before any other key or click: what the address says now and we did not tell it comes from a link or the browser's buttons.
    useLayoutEffect(() => {
        if (text === own.told) return;
        clearTimeout(own.timer);
        own.told = text;
        own.burst = null;
        const read = parseScenarios(text);
        setMistakes(read.mistakes);
        setHistory((own.history = startHistory(read)));
    }, [text]);
    const tellAddress = () => {
        clearTimeout(own.timer);
        const printed = printScenarios(own.history.present);
        if (printed === own.told) return;
        own.told = printed;
        setMistakes([]);
        latestOnText.current(printed);
    };
    useEffect(() => () => clearTimeout(own.timer), []);
    const show = (next: EditHistory<Kept>) => setHistory((own.history = next));
    const step = (next: EditHistory<Kept>) => {
        own.burst = null;
        show(next);
        tellAddress();
    };
    const present = () => own.history.present;
    const setSites = (sites: SimulatedSite[]) => step(doStep(own.history, { ...present(), sites: sites.slice(0, MAX_SITES) }));
    const changed = (index: number, part: Partial<SimulatedSite>) => present().sites.map((site, i) => (i === index ? { ...site, ...part } : site));
    return {
        ...history.present, mistakes,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        /** The sites as they are after the last key, drawn or not. */
        latest: () => present().sites,
        add: (...added: SimulatedSite[]) => setSites([...present().sites, ...added]),
        change: (index: number, part: Partial<SimulatedSite>) => setSites(changed(index, part)),
        /** As `change`, by a key that is held or pressed again: those of one burst on one site are one step. */
        nudge: (index: number, part: Partial<SimulatedSite>) => {
            if (!present().sites[index]) return;
            const now = performance.now();
            const of = `${index} ${Object.keys(part).join()}`;
            const goesOn = own.burst?.of === of && now - own.burst.at < BURST_MS;
            show((goesOn ? continueStep : doStep)(own.history, { ...present(), sites: changed(index, part) }));
            own.burst = { of, at: now };
            clearTimeout(own.timer);
            if (goesOn) own.timer = window.setTimeout(tellAddress, TELL_MS);
            else tellAddress();
        },
        remove: (index: number) => setSites(present().sites.filter((_, i) => i !== index)),
        clear: () => setSites([]),
        /** Keeps the present scenario as A; null forgets it. */
        keep: (scenario: SimulatedSite[] | null) => step(doStep(own.history, { ...present(), kept: scenario })),
        swap: () => present().kept && step(doStep(own.history, { sites: present().kept!, kept: present().sites })),
        undo: () => step(undoStep(own.history)),
        redo: () => step(redoStep(own.history)),
        /** Puts into the address what a burst still holds back. */
        tellAddress,
    };
}
