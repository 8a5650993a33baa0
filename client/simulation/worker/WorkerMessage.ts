import type { CommuneColumns } from '../columns/readColumns.js';
import type { CoverageData } from '../columns/CoverageData.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import type { Measured, Proposal, SitingQuestion } from './CountryComputer.js';

/** What the page asks of the worker; `id` comes back with the answer. */
export type WorkerQuestion = { id: number } & (
    | { ask: 'load'; geography: string; territories: string }
    | { ask: 'measure'; request: SimulationRequest }
    | { ask: 'propose'; request: SimulationRequest; question: SitingQuestion }
);

/** What both threads keep. */
export interface Loaded {
    columns: CommuneColumns;
    missionsLocales: CoverageData['missionsLocales'];
    weights: { id: string; label: string }[];
}

export type WorkerAnswer = { id: number } & (Loaded | { measured: Measured } | { proposal: Proposal } | { error: string });
