import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SitingProblem } from '../coverage/siting/SitingProblem.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import { findProjectRoot } from '../findProjectRoot.js';
import { SitingLane } from './SitingLane.js';

export interface SitingSolverOptions {
    /** Time for one proof, queueing apart; the API answers within 10 s in all. */
    seconds?: number;
    /** Problems that wait for a fast answer, and for a proof, at most. */
    maxWaiting?: number;
    maxProofsWaiting?: number;
    /** Starts a thread; by default from the server build. */
    startThread?: () => Worker;
}

/**
 * Computes sitings off the event loop. Two threads, each started by its first problem, one problem at a time each: a proof of several
 * seconds never delays a fast answer.
 */
export class SitingSolver {
    private readonly fast: SitingLane;
    private readonly proofs: SitingLane;

    constructor({ seconds = 7, maxWaiting = 16, maxProofsWaiting = 1, startThread = startBuiltThread }: SitingSolverOptions = {}) {
        if (!(seconds > 0 && seconds < Infinity)) throw new RangeError(`Expected seconds above 0, got ${seconds}.`);
        this.fast = new SitingLane(startThread, null, maxWaiting);
        this.proofs = new SitingLane(startThread, seconds, maxProofsWaiting);
    }

    /**
     * @param exact false: the answer of `computeSiting`; true: its proof too, or the best known when the time ends
     * @throws SitingBusy when too many wait already; RangeError if a value is out of its range
     */
    solve(problem: SitingProblem, exact: boolean): Promise<SitingResult> {
        return (exact ? this.proofs : this.fast).solve(problem);
    }

    /** Ends the threads; problems under way and waiting are refused. */
    async close(): Promise<void> {
        await Promise.all([this.fast.close(), this.proofs.close()]);
    }
}

function startBuiltThread(): Worker {
    return new Worker(join(findProjectRoot(), 'build/server/sitingWorker.js'));
}
