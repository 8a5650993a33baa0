import type { CoverageExportData } from '../../../client/queries/operations.js';
import type { ExportTerritory } from './CoverageExport.js';
import type { CoverageSource } from './listExportColumns.js';

/**
 * Says where the figures of a territory come from: the sources that list the kinds in its départements, those of the structures
 * in it, and those of the agreements of its départements. Each once, in the order of their titles.
 */
export function listTerritorySources({ coverage, inventories, departements }: CoverageExportData): (territory: ExportTerritory) => readonly CoverageSource[] {
    const byDepartement = new Map<string, CoverageSource[]>();
    const add = (code: string, statements: readonly { source: CoverageSource }[]) => {
        byDepartement.set(code, [...(byDepartement.get(code) ?? []), ...statements.map(({ source }) => source)]);
    };
    for (const inventory of inventories) {
        if (coverage.parameters.kinds.includes(inventory.kind)) for (const { code } of inventory.departements) add(code, inventory.statements);
    }
    for (const { code, conventionsPlaces } of departements) for (const { statements } of conventionsPlaces) add(code, statements);
    for (const [code, sources] of byDepartement) byDepartement.set(code, keepEachOnce(sources));
    return ({ departements: own, structures }) => {
        // Thousands of communes have one département and no structure.
        if (own.length === 1 && structures.length === 0) return byDepartement.get(own[0]!.code) ?? [];
        const there = own.flatMap(({ code }) => byDepartement.get(code) ?? []);
        return keepEachOnce([...there, ...structures.flatMap(({ statements }) => statements.map(({ source }) => source))]);
    };
}

function keepEachOnce(sources: readonly CoverageSource[]): CoverageSource[] {
    const byTitle = new Map(sources.map(source => [`${source.title} ${source.date}`, source]));
    return [...byTitle.values()].sort((a, b) => a.title.localeCompare(b.title, 'fr'));
}
