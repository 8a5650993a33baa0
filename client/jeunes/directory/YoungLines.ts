import { createContext } from 'preact';
import type { YoungLine } from './YoungDirectory.js';

/** The national numbers of the directory, for doors that have one. */
export const YoungLines = createContext<readonly YoungLine[]>([]);
