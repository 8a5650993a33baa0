import type { Worker } from 'node:worker_threads';
import type { SitingProblem } from '../coverage/siting/SitingProblem.js';
import type { SitingResult } from '../coverage/siting/SitingResult.js';
import { SitingBusy } from '../territory/SitingReader.js';
import type { SitingJob, SitingMessage } from './sitingWorker.js';

/** Seconds after its time at which a thread that does not answer is ended: the solver looks at its clock now and then only. */
const PATIENCE = 2;
/** Seconds for a thread to start and to give the first answer of a proof, on a machine that is very busy. */
const START = 30;

interface Waiting {
    problem: SitingProblem;
    resolve(result: SitingResult): void;
    reject(error: Error): void;
}

/** One thread, started by its first problem, that takes one problem at a time. */
export class SitingLane {
    private worker: Worker | null = null;
    private readonly waiting: Waiting[] = [];
    private current: Waiting | null = null;
    private interim: SitingResult | null = null;
    private timer: NodeJS.Timeout | null = null;
    private closed = false;

    /** @param seconds time for a proof; null: fast answers */
    constructor(private readonly startThread: () => Worker, private readonly seconds: number | null, private readonly maxWaiting: number) {}

    solve(problem: SitingProblem): Promise<SitingResult> {
        if (this.closed) return Promise.reject(new Error('Expected a solver that is open, got one that is closed.'));
        if (this.current && this.waiting.length >= this.maxWaiting) {
            return Promise.reject(new SitingBusy(`Expected at most ${this.maxWaiting} computations of sites waiting, got one more; ask again in a few seconds.`));
        }
        return new Promise((resolve, reject) => {
            this.waiting.push({ problem, resolve, reject });
            this.next();
        });
    }

    async close(): Promise<void> {
        this.closed = true;
        for (const { reject } of this.waiting.splice(0)) reject(new Error('The server is stopping.'));
        this.current?.reject(new Error('The server is stopping.'));
        await this.endThread();
    }

    private next(): void {
        if (this.current || this.closed) return;
        this.current = this.waiting.shift() ?? null;
        if (!this.current) return void this.worker?.unref();
        try {
            this.worker ??= this.start();
            this.worker.ref();
            this.worker.postMessage({ problem: this.current.problem, seconds: this.seconds } satisfies SitingJob);
        } catch (error) {
            return this.finish(error instanceof Error ? error : new Error(String(error)));
        }
        if (this.seconds !== null) this.waitFor(START);
    }

    private waitFor(seconds: number): void {
        if (this.timer) clearTimeout(this.timer);
        this.timer = setTimeout(() => this.lose('took too long'), seconds * 1000);
    }

    private start(): Worker {
        const worker = this.startThread();
        worker.on('message', (message: SitingMessage) => {
            if (this.worker !== worker) return;
            if ('interim' in message) {
                this.interim = message.interim;
                this.waitFor(this.seconds! + PATIENCE);
            } else if ('result' in message) this.finish(message.result);
            else this.finish(message.range ? new RangeError(message.failed) : (this.interim ?? new Error(message.failed)));
        });
        let reason = 'ended';
        worker.on('error', error => (reason = `failed: ${error instanceof Error ? error.message : String(error)}`));
        worker.on('exit', () => {
            if (this.worker === worker) this.lose(reason);
        });
        return worker;
    }

    /** The thread is lost with its problem: what it said before is the answer, and the next problem starts another. */
    private lose(reason: string): void {
        void this.endThread();
        if (this.current) this.finish(this.interim ?? new Error(`The thread that computes sites ${reason}.`));
    }

    private finish(outcome: SitingResult | Error): void {
        if (this.timer) clearTimeout(this.timer);
        const done = this.current;
        [this.timer, this.current, this.interim] = [null, null, null];
        if (outcome instanceof Error) done?.reject(outcome);
        else done?.resolve(outcome);
        this.next();
    }

    private async endThread(): Promise<void> {
        const worker = this.worker;
        this.worker = null;
        if (this.timer) clearTimeout(this.timer);
        this.timer = null;
        await worker?.terminate();
    }
}
