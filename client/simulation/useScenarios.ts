import { useEffect, useRef, useState } from 'preact/hooks';
import { doStep, redoStep, startHistory, undoStep, type EditHistory } from './state/EditHistory.js';
import { MAX_SITES, parseScenarios, type Scenarios } from './state/parseScenarios.js';
import { printScenarios } from './state/printScenarios.js';
import type { SimulatedSite } from './state/SimulatedSite.js';

type Kept = Pick<Scenarios, 'sites' | 'kept'>;

/** The sites of the address, what is done to them, and what can be undone. The address is told of each step, not of each frame. */
export function useScenarios(text: string, onText: (text: string) => void) {
    const [history, setHistory] = useState<EditHistory<Kept>>(() => startHistory(parseScenarios(text)));
    const [mistakes, setMistakes] = useState(() => parseScenarios(text).mistakes);
    /** What the address says because of us: anything else comes from a link, or from the buttons of the browser. */
    const told = useRef(text);
    useEffect(() => {
        if (text === told.current) return;
        told.current = text;
        const read = parseScenarios(text);
        setMistakes(read.mistakes);
        setHistory(startHistory(read));
    }, [text]);
    const tell = (next: EditHistory<Kept>) => {
        setHistory(next);
        const printed = printScenarios(next.present);
        if (printed === told.current) return;
        told.current = printed;
        setMistakes([]);
        onText(printed);
    };
    const { sites, kept } = history.present;
    const setSites = (next: SimulatedSite[]) => tell(doStep(history, { sites: next.slice(0, MAX_SITES), kept }));
    return {
        sites, kept, mistakes,
        canUndo: history.past.length > 0,
        canRedo: history.future.length > 0,
        add: (...added: SimulatedSite[]) => setSites([...sites, ...added]),
        change: (index: number, part: Partial<SimulatedSite>) => setSites(sites.map((site, i) => (i === index ? { ...site, ...part } : site))),
        remove: (index: number) => setSites(sites.filter((_, i) => i !== index)),
        clear: () => setSites([]),
        /** Keeps the present scenario as A; null forgets it. */
        keep: (scenario: SimulatedSite[] | null) => tell(doStep(history, { sites, kept: scenario })),
        swap: () => kept && tell(doStep(history, { sites: kept, kept: sites })),
        undo: () => tell(undoStep(history)),
        redo: () => tell(redoStep(history)),
    };
}
