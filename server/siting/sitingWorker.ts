import loadHighs from 'highs';
import { parentPort } from 'node:worker_threads';
import { computeSiting } from '../coverage/siting/computeSiting.js';
import type { SitingProblem } from '../coverage/siting/SitingProblem.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import { SitingSearch } from '../coverage/siting/SitingSearch.js';
import { proveSiting } from './proveSiting.js';

/** What the thread is asked. `seconds`: null for the fast answer, else the time for a proof. */
export interface SitingJob {
    problem: SitingProblem;
    seconds: number | null;
}

/** What it answers: first, before a long proof, what is known already; last, the result or why there is none. */
export type SitingMessage = { interim: SitingResult } | { result: SitingResult } | { failed: string; range: boolean };

let highs: ReturnType<typeof loadHighs> | null = null;

parentPort!.on('message', async ({ problem, seconds }: SitingJob) => {
    const post = (message: SitingMessage) => parentPort!.postMessage(message);
    try {
        if (seconds === null) return post({ result: computeSiting(problem) });
        const search = new SitingSearch(problem);
        search.improve(20e6);
        post({ interim: search.result() });
        post({ result: await proveSiting(search, seconds, () => (highs ??= loadHighs())) });
    } catch (error) {
        // A solver that ran out of memory is of no more use.
        highs = null;
        post({ failed: error instanceof Error ? error.message : String(error), range: error instanceof RangeError });
    }
});
