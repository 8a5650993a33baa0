import type { StructureKind } from '../../queries/operations.js';

/** The content of /carte/couverture.json, as `server/territory/createCoverageColumns.ts` writes it; communes are indices in columns.json. */
export interface CoverageData {
    size: number;
    structures: { id: string; kind: StructureKind; lat: number; lng: number; commune: number }[];
    listings: Record<StructureKind, string>;
    missionsLocales: { code: string; nom: string; communes: number[] }[];
    weights: { id: string; label: string; values: (number | null)[] }[];
}
