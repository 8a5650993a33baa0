import { OFFLINE_PAGE } from '../offline/keptNames.js';
import { isKeepable } from './isKeepable.js';
import type { KeptPages } from './KeptPages.js';
import { markAbsent, markCopy, type Reason } from './markCopy.js';

/** A copy is shown when the network has not answered by then; without a copy one waits for the network. */
const PATIENCE_MS = 3_000;

interface Question {
    address: string;
    /** Asks the network. */
    ask(): Promise<Response>;
    /** Work that goes on after the answer. */
    alsoDo(work: Promise<unknown>): void;
    /** The network's answer came after the copy was shown, and is kept. */
    onFresh(): void;
}

/** The network first; on a bad one the copy, marked as such; for what was never seen, the page that says what there is. */
export async function answerPage({ address, ask, alsoDo, onFresh }: Question, pages: KeptPages, patienceMs = PATIENCE_MS): Promise<Response> {
    let shown: Reason | null = null;
    const network = ask().then(answer => {
        if (isKeepable(answer)) alsoDo(pages.keep(address, answer.clone()).then(() => shown && onFresh(), () => undefined));
        // A gateway that cannot reach the site is no network; the site's own 503, which asks again by itself, is an answer.
        if (answer.status === 502 || answer.status === 504) throw new Error(`gateway: ${answer.status}`);
        return answer;
    });
    alsoDo(network.catch(() => undefined));
    const copy = await pages.find(address).catch(() => null);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const outcome = await Promise.race([
        network.then(answer => answer, () => 'offline' as const),
        ...(copy ? [new Promise<'slow'>(resolve => { timer = setTimeout(() => resolve('slow'), patienceMs); })] : []),
    ]);
    clearTimeout(timer);
    if (typeof outcome !== 'string') return outcome;
    shown = outcome;
    if (copy) return new Response(markCopy(copy.html, copy.keptAt, outcome), { headers: copy.answer.headers });
    const instead = await pages.find(new URL(OFFLINE_PAGE, address).href).catch(() => null);
    return instead ? new Response(markAbsent(instead.html), { headers: instead.answer.headers }) : Response.error();
}
