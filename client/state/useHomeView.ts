import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { executeOverHttp } from '../queries/executeOverHttp.js';
import { TooManyRequests } from '../queries/TooManyRequests.js';
import { findCommunes } from './findCommunes.js';
import { loadResults } from './loadResults.js';
import type { Results } from './loadResults.js';
import { parseViewState } from './parseViewState.js';
import { printViewState } from './printViewState.js';
import type { ViewState } from './ViewState.js';

export type Status = 'ready' | 'loading' | 'error';
export type Navigate = (change: Partial<ViewState>, options?: { replace?: boolean }) => void;

/** What the results depend on: a move of the map or a selection asks the server for nothing. */
function resultsKey(view: ViewState): string {
    return printViewState({ ...view, selected: null, look: null });
}

/** Keeps the view, its address and its results in step; back and forward included. */
export function useHomeView(initialView: ViewState, initialResults: Results) {
    const [view, setView] = useState(initialView);
    const [results, setResults] = useState(initialResults);
    const [status, setStatus] = useState<Status>('ready');
    /** Seconds to wait before the next question, when the server said so. */
    const [wait, setWait] = useState<number | null>(null);
    const [raised, raise] = useState<string | null>(null);
    const current = useRef(initialView);
    const cache = useRef(new Map([[resultsKey(initialView), initialResults]]));

    const show = useCallback(async (next: ViewState) => {
        const key = resultsKey(next);
        current.current = next;
        setView(next);
        const known = cache.current.get(key);
        if (known) {
            setResults(known);
            setStatus('ready');
            return;
        }
        setStatus('loading');
        setWait(null);
        try {
            const loaded = await loadResults(executeOverHttp, next);
            cache.current.set(key, loaded);
            if (resultsKey(current.current) !== key) return; // a newer question has been asked
            setResults(loaded);
            setStatus('ready');
        } catch (error) {
            if (resultsKey(current.current) !== key) return;
            setWait(error instanceof TooManyRequests ? error.seconds : null);
            setStatus('error');
        }
    }, []);

    const navigate: Navigate = useCallback((change, { replace = false } = {}) => {
        const next = { ...current.current, ...change };
        const address = printViewState(next);
        if (address === printViewState(current.current)) return;
        history[replace ? 'replaceState' : 'pushState'](null, '', address);
        void show(next);
    }, [show]);

    /** Searches a typed text: the commune that it obviously names is opened, else the text is searched. */
    const search = useCallback(async (text: string) => {
        if (!text) return navigate({ text });
        setStatus('loading');
        const { commune } = await findCommunes(executeOverHttp, text).catch(() => ({ commune: null }));
        const change: Partial<ViewState> = commune ? { commune: commune.codeInsee, text: '', look: null, selected: null } : { text, commune: null };
        if (printViewState({ ...current.current, ...change }) === printViewState(current.current)) return show(current.current);
        navigate(change);
    }, [navigate, show]);

    useEffect(() => {
        const onPop = () => void show(parseViewState(new URLSearchParams(location.search)));
        addEventListener('popstate', onPop);
        return () => removeEventListener('popstate', onPop);
    }, [show]);

    const retry = useCallback(() => void show(current.current), [show]);
    return { view, results, status, wait, raised, navigate, search, retry, raise };
}
