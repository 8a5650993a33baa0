import { formatDate } from '../../../client/texts/formatDate.js';
import type { ExportedStatement } from '../../domain/ExportedStructure.js';

/** Who says it and when, in one French sentence: « Titre », éditeur, 24 janvier 2023 (lu le 21 novembre 2026). */
export function nameSources(statements: readonly ExportedStatement[]): string {
    if (statements.length === 0) return 'aucune source ne le dit';
    const readOn = new Map<string, string>();
    for (const { source, readOn: day } of statements) {
        const name = `« ${source.title} », ${source.publisher}, ${formatDate(source.date)}`;
        if (day > (readOn.get(name) ?? '')) readOn.set(name, day);
    }
    return [...readOn].map(([name, day]) => `${name} (lu le ${formatDate(day)})`).join(' ; ').replaceAll('\u00a0', ' ');
}
