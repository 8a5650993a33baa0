import type { CoverageData } from '../columns/CoverageData.js';
import type { ColumnsFile } from '#coverage/ColumnsFile.js';
import { readColumns } from '../columns/readColumns.js';
import { CountryComputer } from './CountryComputer.js';
import type { WorkerAnswer, WorkerQuestion } from './WorkerMessage.js';

/** The worker's own thread: loads the columns once, then answers one question after the other. */
let computer: Promise<CountryComputer> | null = null;

async function readJson<Content>(path: string): Promise<Content> {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`Expected ${path} to answer 200, got ${response.status}.`);
    return response.json();
}

async function answer(question: WorkerQuestion): Promise<[WorkerAnswer, Transferable[]]> {
    const { id } = question;
    if (question.ask === 'load') {
        const [file, data] = await Promise.all([
            readJson<ColumnsFile>(`/carte/${question.geography}/columns.json`),
            readJson<CoverageData>(`/carte/couverture.json?v=${question.territories}`),
        ]);
        const columns = readColumns(file);
        computer = Promise.resolve(new CountryComputer(columns, data));
        const weights = data.weights.map(({ id: weight, label }) => ({ id: weight, label }));
        return [{ id, columns, missionsLocales: data.missionsLocales, weights }, []]; // copied: both threads need them
    }
    if (!computer) throw new Error('Expected the columns to be loaded first, got a question.');
    const country = await computer;
    if (question.ask === 'measure') {
        const measured = country.measure(question.request);
        return [{ id, measured }, [measured.statuses.buffer, measured.km.buffer, measured.people.buffer, measured.inArea.buffer] as Transferable[]];
    }
    return [{ id, proposal: country.propose(question.request, question.question) }, []];
}

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion>) => {
    answer(data).then(
        ([message, transfer]) => postMessage(message, { transfer }),
        (error: unknown) => postMessage({ id: data.id, error: error instanceof Error ? error.message : String(error) } satisfies WorkerAnswer),
    );
});
