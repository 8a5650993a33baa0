import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { simulationTexts } from '../../texts/simulationTexts.js';
import type { ExportContext } from '../export/ExportContext.js';
import { tabulateProposal } from '../export/tabulateProposal.js';
import { proveSiting } from '../proveSiting.js';
import { ServerBusy } from '../ServerBusy.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import type { Country } from '../state/Country.js';
import type { CountryStatus } from '../useCountry.js';
import type { Proposal, SitingQuestion } from '../worker/CountryComputer.js';
import type { CoverageWorker } from '../worker/CoverageWorker.js';
import { applyProof, type ProofOutcome } from './applyProof.js';
import { explainProposal } from './explainProposal.js';
import { ExportButtons } from './ExportButtons.js';
import { formatPeople } from './formatPeople.js';
import { defaultFields, parseQuestion } from './parseQuestion.js';
import { ProposalTable } from './ProposalTable.js';
import { QuestionForm } from './QuestionForm.js';

export interface ProposedMark {
    lat: number;
    lng: number;
    name: string;
}

interface Props {
    country: Country | null;
    worker: RefObject<CoverageWorker | null>;
    request: SimulationRequest;
    areaName: string;
    status: CountryStatus;
    /** The communes are needed: load them. */
    onWanted(): void;
    onProposed(marks: ProposedMark[]): void;
    onLook(place: { lat: number; lng: number }): void;
    onOpen(places: { lat: number; lng: number }[]): void;
    /** What an export says beside its rows, as of now. */
    readContext(request: SimulationRequest): ExportContext;
}

interface Answer {
    proposal: Proposal;
    question: SitingQuestion;
    request: SimulationRequest;
}

type ProofState = 'none' | 'running' | 'failed' | 'busy' | ProofOutcome;

const words = simulationTexts.next;

/** "Where would the next k help most?": asked of the worker, proved by the server. */
export function WhereNext({ country, worker, request, areaName, status, onWanted, onProposed, onLook, onOpen, readContext }: Props) {
    const [fields, setFields] = useState(defaultFields);
    const [asked, setAsked] = useState<SitingQuestion | null>(null);
    const [answer, setAnswer] = useState<Answer | null>(null);
    const [proof, setProof] = useState<ProofState>('none');
    const [seconds, setSeconds] = useState(0);
    const running = useRef<AbortController | null>(null);
    const { question, mistakes } = parseQuestion(fields);
    const key = JSON.stringify(request);

    const show = (next: Answer | null) => {
        setAnswer(next);
        onProposed(next && country ? next.proposal.sites.map(({ commune, gain }, i) => ({
            lat: country.columns.lat[commune]!, lng: country.columns.lng[commune]!,
            name: words.mark(i + 1, country.columns.noms[commune]!, formatPeople(gain, next.request.weight)),
        })) : []);
    };
    const clear = () => {
        running.current?.abort();
        setProof('none');
        show(null);
    };
    useEffect(() => { // another request: what was proposed no longer answers it
        if (answer && JSON.stringify(answer.request) !== key) clear();
    }, [key]);
    useEffect(() => () => running.current?.abort(), []);
    useEffect(() => {
        if (!asked || !country || !worker.current) return;
        let late = false;
        worker.current.propose(request, asked).then(
            proposal => {
                if (late) return;
                setAsked(null);
                setProof('none');
                show({ proposal, question: asked, request });
            },
            () => late || setAsked(null),
        );
        return () => { late = true; };
    }, [asked, country]);
    useEffect(() => {
        if (proof !== 'running') return;
        setSeconds(0);
        const timer = setInterval(() => setSeconds(count => count + 1), 1_000);
        return () => clearInterval(timer);
    }, [proof]);

    const prove = async ({ proposal, question: own, request: of }: Answer) => {
        const controller = new AbortController();
        running.current = controller;
        setProof('running');
        try {
            const answered = await proveSiting(of, own, controller.signal);
            if (controller.signal.aborted) return;
            const { proposal: proven, outcome } = applyProof(proposal, answered, country!.columns.codes);
            if (proven.sites === proposal.sites) setAnswer({ question: own, request: of, proposal: proven });
            else show({ question: own, request: of, proposal: proven });
            setProof(outcome);
        } catch (error) {
            setProof(controller.signal.aborted ? 'none' : error instanceof ServerBusy ? 'busy' : 'failed');
        }
    };
    const canProve = answer && answer.proposal.proof !== 'EXACT' && answer.proposal.sites.length > 0;
    return (
        <div class="where-next" id="ou-ensuite">
            <h2>{words.title}</h2>
            <p>{words.intro}</p>
            <p class="small">{words.area(areaName)}{request.measure === 'ROAD_ESTIMATE' && <> {words.roadFirst}</>}</p>
            <QuestionForm
                fields={fields} mistakes={mistakes} searching={asked !== null} onChange={setFields}
                onSubmit={() => {
                    if (!question) return;
                    onWanted();
                    setAsked(question);
                }}
            />
            {asked && status === 'loading' && <p class="simulation-wait">{simulationTexts.starting}</p>}
            <div role="status">
                {answer && explainProposal(answer.proposal, answer.request, answer.question).map((sentence, i) => <p key={i} class={i === 0 ? 'where-next-total' : 'where-next-note'}>{sentence}</p>)}
            </div>
            {answer && country && answer.proposal.sites.length > 0 && (
                <>
                    <ProposalTable proposal={answer.proposal} columns={country.columns} weight={answer.request.weight} onLook={commune => onLook({ lat: country.columns.lat[commune]!, lng: country.columns.lng[commune]! })} />
                    <div class="simulation-tools">
                        <button
                            type="button" class="button"
                            onClick={() => {
                                onOpen(answer.proposal.sites.map(({ commune }) => ({ lat: country.columns.lat[commune]!, lng: country.columns.lng[commune]! })));
                                clear();
                            }}
                        >
                            {answer.proposal.sites.length === 1 ? words.openOne : words.open}
                        </button>
                        {canProve && request.measure === 'STRAIGHT_LINE' && proof !== 'running' && <button type="button" class="button-quiet" onClick={() => void prove(answer)}>{words.prove}</button>}
                        {proof === 'running' && <button type="button" class="button-quiet" onClick={() => { running.current?.abort(); setProof('none'); }}>{words.proveCancel}</button>}
                        <button type="button" class="button-quiet" onClick={clear}>{words.clear}</button>
                        <ExportButtons of={words.exported} table={() => tabulateProposal(answer.proposal, answer.question, country.columns, readContext(answer.request))} />
                    </div>
                    {canProve && request.measure === 'ROAD_ESTIMATE' && <p class="small">{words.proveRoad}</p>}
                    {proof === 'running' && <p class="simulation-wait">{words.proving(seconds)}</p>}
                    <p role="status">{describeProof(proof)}</p>
                </>
            )}
        </div>
    );
}

function describeProof(proof: ProofState): string {
    if (proof === 'failed') return words.proveFailed;
    if (proof === 'busy') return words.proveBusy;
    return proof === 'none' || proof === 'running' ? '' : words[proof];
}
