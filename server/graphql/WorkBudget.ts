import { createError } from './errors.js';

/**
 * What one operation may cost. Asked each time a list is about to be resolved: a query that multiplies
 * (parent, children, parent…) stops there, before the process has no more time for others.
 */
export class WorkBudget {
    private objects = 0;
    private stopped = false;

    /** @param maxObjects objects that an answer may hold; Infinity for our own pages */
    constructor(private readonly maxObjects: number) {}

    /** No resolver starts any more: the caller has already been answered. */
    stop(): void {
        this.stopped = true;
    }

    /** @throws GraphQLError once the time is over or the answer too large */
    spend(objects: number): void {
        if (this.stopped) throw createError('QUERY_TIMEOUT', 'The query ran for too long.');
        this.objects += objects;
        if (this.objects > this.maxObjects) {
            throw createError('RESULT_TOO_LARGE', `Expected an answer of at most ${this.maxObjects} objects; ask for fewer records or fewer levels.`);
        }
    }
}
