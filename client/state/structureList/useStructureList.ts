import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { executeOverHttp } from '../../queries/executeOverHttp.js';
import { TooManyRequests } from '../../queries/TooManyRequests.js';
import { addNames } from './addNames.js';
import { loadListPage } from './loadListPage.js';
import type { LoadedList } from './loadStructureList.js';
import { parseListView } from './parseListView.js';
import { printListView } from './printListView.js';
import type { StructureListView } from './StructureListView.js';

export type NavigateList = (change: Partial<StructureListView>) => void;

/** Pages kept for the way back. */
const KEPT = 40;

/** Keeps the view, its address and its page in step; back and forward included. A new question makes the one before it late. */
export function useStructureList(initial: LoadedList) {
    const [view, setView] = useState(initial.view);
    const [page, setPage] = useState(initial.page);
    const [names, setNames] = useState(() => addNames(initial.names, initial.page));
    const [status, setStatus] = useState<'ready' | 'loading' | 'error'>('ready');
    const [wait, setWait] = useState<number | null>(null);
    const current = useRef(initial.view);
    const known = useRef(new Map([[printListView(initial.view), initial.page]]));
    const latestNames = useRef(names);

    const show = useCallback(async (next: StructureListView) => {
        const address = printListView(next);
        const isLate = () => printListView(current.current) !== address;
        current.current = next;
        setView(next);
        setWait(null);
        let found = known.current.get(address);
        try {
            if (!found) {
                setStatus('loading');
                found = await loadListPage(executeOverHttp, next, latestNames.current);
                known.current.set(address, found);
                if (known.current.size > KEPT) known.current.delete(known.current.keys().next().value!);
                if (isLate()) return;
            }
            latestNames.current = addNames(latestNames.current, found);
            setNames(latestNames.current);
            setPage(found);
            setStatus('ready');
        } catch (error) {
            if (isLate()) return;
            setWait(error instanceof TooManyRequests ? error.seconds : null);
            setStatus('error');
        }
    }, []);

    /** A change of filter leads to the first page, unless it names one. */
    const navigate: NavigateList = useCallback(change => {
        const next = { ...current.current, after: null, ...change };
        if (printListView(next) === printListView(current.current)) return;
        history.pushState(null, '', printListView(next));
        void show(next);
    }, [show]);

    useEffect(() => {
        const onPop = () => void show(parseListView(new URLSearchParams(location.search)).view);
        addEventListener('popstate', onPop);
        return () => removeEventListener('popstate', onPop);
    }, [show]);

    const retry = useCallback(() => void show(current.current), [show]);
    return { view, page, names, status, wait, navigate, retry };
}
