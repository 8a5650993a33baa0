import type { SimulationRequest } from '../SimulationRequest.js';
import type { DataVersions } from './ExportTable.js';

/** What every export says beside its rows. */
export interface ExportContext {
    request: SimulationRequest;
    versions: DataVersions;
    /** ISO date in France. */
    computedOn: string;
    /** The address that shows it again. */
    link: string;
}
