import type { Position } from '../../domain/Position.js';
import type { Seeds } from '../Seeds.js';

/** What the rules look at: the seeds and, of the reference geography, what they need. */
export interface RuleContext {
    seeds: Seeds;
    communes: ReadonlyMap<string, { nom: string; departementCode: string; position: Position | null }>;
    departementCodes: ReadonlySet<string>;
    regionCodes: ReadonlySet<string>;
}
