import type { SimulationRequest } from '../SimulationRequest.js';
import type { SiteVersions } from '../../state/SiteVersions.js';
import type { Measured, Proposal, SitingQuestion } from './CountryComputer.js';
import type { Loaded, WorkerAnswer, WorkerQuestion } from './WorkerMessage.js';

type Unnumbered = WorkerQuestion extends infer Question ? (Question extends { id: number } ? Omit<Question, 'id'> : never) : never;

/** The worker as promises; made when the simulation is first opened, ended with the page. */
export class CoverageWorker {
    private readonly worker = new Worker(new URL('./runWorker.ts', import.meta.url), { type: 'module' });
    private readonly waiting = new Map<number, { resolve(answer: WorkerAnswer): void; reject(error: Error): void }>();
    private lastId = 0;

    constructor() {
        this.worker.addEventListener('message', ({ data }: MessageEvent<WorkerAnswer>) => {
            const waiting = this.waiting.get(data.id);
            this.waiting.delete(data.id);
            if ('error' in data) waiting?.reject(new Error(data.error));
            else waiting?.resolve(data);
        });
        this.worker.addEventListener('error', event => this.fail(new Error(event.message || 'The worker could not start.')));
    }

    async load({ geography, territories }: SiteVersions): Promise<Loaded> {
        return await this.ask({ ask: 'load', geography, territories }) as WorkerAnswer & Loaded;
    }

    async measure(request: SimulationRequest): Promise<Measured> {
        return (await this.ask({ ask: 'measure', request }) as { measured: Measured }).measured;
    }

    async propose(request: SimulationRequest, question: SitingQuestion): Promise<Proposal> {
        return (await this.ask({ ask: 'propose', request, question }) as { proposal: Proposal }).proposal;
    }

    close(): void {
        this.worker.terminate();
        this.fail(new Error('The worker was ended.'));
    }

    private ask(question: Unnumbered): Promise<WorkerAnswer> {
        const id = ++this.lastId;
        return new Promise((resolve, reject) => {
            this.waiting.set(id, { resolve, reject });
            this.worker.postMessage({ ...question, id });
        });
    }

    private fail(error: Error): void {
        for (const { reject } of this.waiting.values()) reject(error);
        this.waiting.clear();
    }
}
