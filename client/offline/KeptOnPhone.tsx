import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { SheetSection } from '../components/SheetSection.js';
import { offlineTexts } from '../texts/offlineTexts.js';
import { eraseKept } from './eraseKept.js';
import { NOTHING_KEPT } from './keptNames.js';
import { type KeptPage, listKeptPages } from './listKeptPages.js';

const words = offlineTexts.page;

/** The pages that open without a network, what is kept and where, and how to be rid of it. */
export function KeptOnPhone() {
    const [pages, setPages] = useState<KeptPage[] | null | 'reading'>('reading');
    const [message, setMessage] = useState('');
    const [asking, setAsking] = useState(false);
    const [keeps, setKeeps] = useState(true);
    const opener = useRef<HTMLButtonElement>(null);
    const asked = useRef(false);
    const answer = useRef<HTMLButtonElement>(null);
    const read = async () => setPages(await listKeptPages());
    useEffect(() => {
        setKeeps(!readFlag());
        void read();
    }, []);
    useLayoutEffect(() => {
        if (asking) answer.current?.focus();
        else if (asked.current) opener.current?.focus();
        asked.current = asking;
    }, [asking]);
    const close = (said: string) => {
        setAsking(false);
        setMessage(said);
    };
    const erase = async () => {
        const done = await eraseKept();
        setKeeps(true);
        await read();
        close(done ? words.erased : words.eraseFailed);
    };
    const choose = async (wanted: boolean) => {
        const done = writeFlag(!wanted) && (wanted || await eraseKept({ only: 'pages' }));
        setKeeps(done ? wanted : !wanted);
        await read();
        setMessage(!done ? words.eraseFailed : wanted ? words.keepsOn : words.keepsOff);
    };
    return (
        <>
            <SheetSection id="pages-gardees" title={words.keptTitle}>
                <p>{words.keptIntro}</p>
                <noscript><p>{words.noscript}</p></noscript>
                <p class="script-only" role="status">{pages === 'reading' ? words.reading : pages === null ? words.unavailable : pages.length === 0 ? words.none : words.count(pages.length)}</p>
                {Array.isArray(pages) && <ul class="kept-pages">{pages.map(({ href, title, keptAt }) => <li key={href}><a href={href}>{title}</a> <small>{words.keptOn(keptAt)}</small></li>)}</ul>}
                {pages !== null && <label class="kept-choice script-only"><input type="checkbox" checked={keeps} onChange={event => void choose(event.currentTarget.checked)} /> <span>{words.keeps}</span></label>}
            </SheetSection>
            <SheetSection id="vie-privee" title={words.privacyTitle}>{words.privacy.map(text => <p key={text}>{text}</p>)}</SheetSection>
            <SheetSection id="effacer" title={words.eraseTitle}>
                <div class="script-only">
                    {asking ? (
                        <div class="notice" role="group" aria-labelledby="effacer-question">
                            <p id="effacer-question">{words.eraseAsk}</p>
                            <p class="actions">
                                <button type="button" ref={answer} onClick={() => void erase()}>{words.eraseYes}</button>
                                <button type="button" onClick={() => close('')}>{words.eraseNo}</button>
                            </p>
                        </div>
                    ) : <p><button type="button" class="button-quiet" ref={opener} onClick={() => setAsking(true)}>{words.erase}</button></p>}
                </div>
                <p role="status">{message}</p>
            </SheetSection>
        </>
    );
}

function readFlag(): boolean {
    try {
        return localStorage.getItem(NOTHING_KEPT) !== null;
    } catch {
        return false;
    }
}

function writeFlag(refused: boolean): boolean {
    try {
        if (refused) localStorage.setItem(NOTHING_KEPT, '1');
        else localStorage.removeItem(NOTHING_KEPT);
        return true;
    } catch {
        return false;
    }
}
