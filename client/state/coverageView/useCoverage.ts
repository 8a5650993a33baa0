import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { executeOverHttp } from '../../queries/executeOverHttp.js';
import { coverageList } from '../../queries/operations.js';
import type { CoverageListData } from '../../queries/operations.js';
import { runOperation } from '../../queries/runOperation.js';
import { TooManyRequests } from '../../queries/TooManyRequests.js';
import type { CoverageViewState } from './CoverageViewState.js';
import { findRow } from './findRow.js';
import { fitCoverageView } from './fitCoverageView.js';
import type { LoadedCoverage } from './loadCoverage.js';
import { loadTerritory } from './loadTerritory.js';
import type { TerritoryDetail } from './loadTerritory.js';
import { parseCoverageView } from './parseCoverageView.js';
import { printCoverageRequest } from './printCoverageRequest.js';
import { printCoverageView } from './printCoverageView.js';

type Coverage = CoverageListData['coverage'];
export type NavigateCoverage = (change: Partial<CoverageViewState>, options?: { replace?: boolean }) => void;

const keyOf = (view: CoverageViewState) => JSON.stringify(printCoverageRequest(view));
const detailKeyOf = (view: CoverageViewState) => `${keyOf(view)} ${view.territory}`;

/** Keeps the view, its address, its figures and the open detail in step; back and forward included. */
export function useCoverage(initial: LoadedCoverage) {
    const [view, setView] = useState(initial.view);
    const [coverage, setCoverage] = useState(initial.coverage);
    const [detail, setDetail] = useState<TerritoryDetail | null>(initial.detail);
    const [status, setStatus] = useState<'ready' | 'loading' | 'error'>('ready');
    const [wait, setWait] = useState<number | null>(null);
    const current = useRef(initial.view);
    const known = useRef(new Map<string, Coverage>([[keyOf(initial.view), initial.coverage]]));
    const details = useRef(new Map<string, TerritoryDetail>(initial.detail ? [[detailKeyOf(initial.view), initial.detail]] : []));

    const show = useCallback(async (next: CoverageViewState) => {
        current.current = next;
        setView(next);
        const key = keyOf(next);
        const isStale = () => keyOf(current.current) !== key || current.current.territory !== next.territory;
        try {
            let found = known.current.get(key);
            if (!found) {
                setStatus('loading');
                found = (await runOperation(executeOverHttp, coverageList, printCoverageRequest(next))).coverage;
                known.current.set(key, found);
                if (isStale()) return;
            }
            setCoverage(found);
            setStatus('ready');
            const row = findRow(found.territories, next.territory);
            if (row && row.id !== next.territory) setView(current.current = next = { ...next, territory: row.id }); // the address had its code
            let opened = row ? details.current.get(detailKeyOf(next)) : null;
            setDetail(opened ?? null);
            if (row && !opened) {
                opened = await loadTerritory(executeOverHttp, next, row);
                details.current.set(detailKeyOf(next), opened);
                if (!isStale()) setDetail(opened);
            }
        } catch (error) {
            if (isStale()) return;
            setWait(error instanceof TooManyRequests ? error.seconds : null);
            setStatus('error');
        }
    }, []);

    const navigate: NavigateCoverage = useCallback((change, { replace = false } = {}) => {
        const next = fitCoverageView({ ...current.current, ...change });
        const otherTerritories = next.level !== current.current.level || JSON.stringify(next.within) !== JSON.stringify(current.current.within);
        if (otherTerritories && change.territory === undefined) Object.assign(next, { territory: null, all: false });
        const address = printCoverageView(next);
        if (address === printCoverageView(current.current)) return;
        history[replace ? 'replaceState' : 'pushState'](null, '', address);
        void show(next);
    }, [show]);

    useEffect(() => {
        const onPop = () => void show(parseCoverageView(new URLSearchParams(location.search)).view);
        addEventListener('popstate', onPop);
        return () => removeEventListener('popstate', onPop);
    }, [show]);

    const retry = useCallback(() => void show(current.current), [show]);
    return { view, coverage, detail, status, wait, navigate, retry };
}
