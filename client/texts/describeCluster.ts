import type { StructureKind } from '../queries/operations.js';
import { kindTexts } from './kindTexts.js';

/** The accessible name of a cluster: `7 lieux (2 Missions Locales, 5 Antennes), agrandir`. */
export function describeCluster(structures: readonly { kind: StructureKind }[]): string {
    const counts = new Map<StructureKind, number>();
    for (const { kind } of structures) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const parts = [...counts].map(([kind, count]) => `${count} ${count > 1 ? kindTexts[kind].many : kindTexts[kind].one}`);
    return `${structures.length} lieux (${parts.join(', ')}), agrandir la carte`;
}
