/**
 * SQL for "this agreement is in force, or was when its source described it and has no known end": what counts and
 * what is offered. The same days as `computeConventionStatus` (STATED or IN_FORCE).
 *
 * @param alias SQL alias of the table convention_places
 */
export function conventionNotOver(alias: string): string {
    return `((${alias}.end_date IS NULL OR ${alias}.end_date >= :today) AND (${alias}.start_date IS NULL OR ${alias}.start_date <= :today))`;
}
