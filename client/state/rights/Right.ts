import type { DispositifRow } from '../../queries/operations.js';

/** What a browser needs of a right to tell when it is open: the same for everyone, sent with the page. */
export type Right = Pick<DispositifRow, 'id' | 'sigle' | 'nom' | 'status' | 'conditions'> & { firstStep: string | null };
