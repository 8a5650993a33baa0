import { CommuneGround } from '#coverage/CommuneGround.js';
import type { PointTree } from '#coverage/PointTree.js';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SiteVersions } from '../state/SiteVersions.js';
import type { SimulationRequest } from './SimulationRequest.js';
import type { Country } from './state/Country.js';
import { CoverageWorker } from './worker/CoverageWorker.js';
import type { Loaded } from './worker/WorkerMessage.js';

export type CountryStatus = 'idle' | 'loading' | 'ready' | 'failed' | 'refused';

/** What stays when the request changes. */
interface Ground extends Loaded {
    tree: PointTree;
    missionsLocalesOf: (number[] | undefined)[];
}

/** Loads the country in a worker once `wanted`, and measures it anew when the request changes. */
export function useCountry(versions: SiteVersions, request: SimulationRequest, wanted: boolean) {
    const worker = useRef<CoverageWorker | null>(null);
    const [ground, setGround] = useState<Ground | null>(null);
    const [country, setCountry] = useState<Country | null>(null);
    const [status, setStatus] = useState<CountryStatus>('idle');
    const [attempt, setAttempt] = useState(0);

    useEffect(() => {
        if (!wanted) return;
        const own = new CoverageWorker();
        worker.current = own;
        setStatus('loading');
        own.load(versions).then(
            loaded => {
                const missionsLocalesOf: Ground['missionsLocalesOf'] = [];
                loaded.missionsLocales.forEach(({ communes }, index) => communes.forEach(commune => (missionsLocalesOf[commune] ??= []).push(index)));
                setGround({ ...loaded, missionsLocalesOf, tree: new CommuneGround(loaded.columns).tree() });
            },
            () => worker.current === own && setStatus('failed'),
        );
        return () => {
            worker.current = null;
            own.close();
        };
    }, [wanted, attempt]);

    const key = JSON.stringify(request);
    useEffect(() => {
        if (!ground || !worker.current) return;
        let late = false;
        const { columns, tree, missionsLocales, missionsLocalesOf } = ground;
        worker.current.measure(request).then(
            ({ statuses, people, inArea }) => {
                if (late) return;
                setCountry({ columns, tree, missionsLocales, missionsLocalesOf, statuses, people, inArea, measure: request.measure });
                setStatus('ready');
            },
            () => {
                if (late) return;
                setCountry(null);
                setStatus('refused');
            },
        );
        return () => { late = true; };
    }, [ground, key]);

    return { country, status, worker, retry: () => setAttempt(attempt + 1) };
}
