import { useEffect, useState } from 'preact/hooks';
import { MAX_SAVED, parseSavedLists } from './parseSavedLists.js';
import type { SavedList } from './SavedList.js';

const KEY = 'relais-listes';

/** Lists kept in this browser only; another tab that changes them is followed. */
export function useSavedLists() {
    const [lists, setLists] = useState<SavedList[]>([]);
    const [problem, setProblem] = useState<'full' | 'failed' | null>(null);
    const read = () => {
        try {
            setLists(parseSavedLists(localStorage.getItem(KEY)));
        } catch {
            setProblem('failed'); // the browser forbids it
        }
    };
    useEffect(() => {
        read();
        const onStorage = (event: StorageEvent) => event.key === KEY && read();
        addEventListener('storage', onStorage);
        return () => removeEventListener('storage', onStorage);
    }, []);
    const write = (next: SavedList[]) => {
        try {
            localStorage.setItem(KEY, JSON.stringify(next));
            setProblem(null);
            read();
        } catch {
            setProblem('failed');
        }
    };
    /** A name already used gets the new list. */
    const save = (list: SavedList) => {
        const others = lists.filter(({ name }) => name !== list.name);
        if (others.length >= MAX_SAVED) return setProblem('full');
        write([...others, list]);
    };
    const remove = (name: string) => write(lists.filter(list => list.name !== name));
    return { lists, problem, save, remove };
}
