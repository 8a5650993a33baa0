import { useEffect, useRef, useState } from 'preact/hooks';
import { whenNear } from './whenNear.js';

interface AnyMap {
    remove(): void;
    /** Whether it takes the whole screen. */
    setFull(full: boolean): void;
}

/**
 * The life of a map on a page: made when its place comes near the screen, opened to the whole screen and closed, removed with its place.
 *
 * @param create loads what draws it; what it rejects with is shown as a failure that one may retry
 * @param onChange told of the map when it is there, of null when it goes
 */
export function useMap<M extends AnyMap>(create: (container: HTMLElement) => Promise<M>, onChange: (map: M | null) => void = () => undefined) {
    const container = useRef<HTMLDivElement>(null);
    const map = useRef<M | null>(null);
    const [status, setStatus] = useState<'waiting' | 'ready' | 'failed'>('waiting');
    const [full, setFull] = useState(false);
    const [attempt, setAttempt] = useState(0);

    useEffect(() => {
        let gone = false;
        const tell = (now: M | null) => {
            map.current = now;
            onChange(now);
        };
        whenNear(container.current!)
            .then(() => (gone ? null : create(container.current!)))
            .then(made => {
                if (made === null || gone) return made?.remove();
                tell(made);
                setStatus('ready');
            })
            .catch(() => gone || setStatus('failed'));
        return () => {
            gone = true;
            map.current?.remove();
            tell(null);
        };
    }, [attempt]);
    useEffect(() => {
        if (status !== 'ready') return;
        map.current?.setFull(full);
        document.documentElement.classList.toggle('map-open', full);
    }, [full, status]);

    const retry = () => {
        setStatus('waiting');
        setAttempt(attempt + 1);
    };
    return { container, map, status, full, setFull, retry, fail: () => setStatus('failed') };
}
