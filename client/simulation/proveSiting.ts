import { sitingProof } from '../queries/operations.js';
import type { SitingProofData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { ServerBusy } from './ServerBusy.js';
import type { SimulationRequest } from './SimulationRequest.js';
import type { SitingQuestion } from './worker/CountryComputer.js';

/**
 * Asks the server to prove that a choice of sites is the best: HiGHS, one proof at a time. Straight line only.
 *
 * @param signal ends the wait; the server finishes or not, and keeps nothing
 * @throws ServerBusy when the queue of proofs is full
 */
export async function proveSiting({ kinds, maxKm, within, weight }: SimulationRequest, question: SitingQuestion, signal: AbortSignal): Promise<SitingProofData['siting']> {
    const execute = async (query: string, variables: Record<string, unknown>) => {
        const response = await fetch('/graphql', {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
            body: JSON.stringify({ query, variables }),
            signal,
        });
        if (response.status === 429) throw new ServerBusy();
        const answer = await response.json() as { data?: unknown; errors?: { message: string; extensions?: Record<string, unknown> }[] };
        if (answer.errors?.some(({ extensions }) => extensions?.code === 'SITING_BUSY')) throw new ServerBusy();
        return answer;
    };
    return (await runOperation(execute, sitingProof, { kinds: [...kinds], maxKm, within, weight, ...question })).siting;
}
