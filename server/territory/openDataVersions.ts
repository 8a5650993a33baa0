import { createHash } from 'node:crypto';
import type { Snapshot } from './Snapshot.js';

/**
 * Names of the imported files that answers are computed from: their ids, dates, and the beginning of a SHA-256 of what was read.
 * Null without any.
 */
export function openDataVersions({ competences, weights }: Pick<Snapshot, 'competences' | 'weights'>): { competence: string | null; weights: string | null } {
    return {
        competence: nameAll(competences.map(source => [source, source.missionsLocales])),
        weights: nameAll(weights.map(weight => [weight, [...weight.values]])),
    };
}

function nameAll(read: readonly (readonly [{ id: string; date: string | null }, unknown])[]): string | null {
    if (read.length === 0) return null;
    return read.map(([{ id, date }, content]) => [id, date, createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 8)].filter(Boolean).join(' ')).join(', ');
}
