import { useEffect, useState } from 'preact/hooks';

/** Pause that is a rest, in milliseconds. */
const REST_MS = 150;

/** The value once it no longer changes at each frame: what is too much to draw while a mark moves follows it. The first one comes at once. */
export function useAtRest<Value>(value: Value): Value {
    const [rested, setRested] = useState(value);
    useEffect(() => {
        if (value === rested) return;
        const timer = setTimeout(() => setRested(value), REST_MS);
        return () => clearTimeout(timer);
    }, [value]);
    return rested ?? value;
}
