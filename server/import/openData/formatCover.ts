import { coversDepartement } from '../../coverage/coversDepartement.js';
import { groupBy } from '../../domain/groupBy.js';
import type { OfficialCompetence } from './OfficialCompetence.js';

/** What becomes official in each département that the file speaks of. */
export function formatCover(competences: readonly OfficialCompetence[], communes: readonly { departementCode: string }[]): string[] {
    const totals = new Map([...groupBy(communes, ({ departementCode }) => departementCode)].map(([code, list]) => [code, list.length]));
    const lines = [...groupBy(competences, ({ departementCode }) => departementCode)]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, list]) => {
            const listed = new Set(list.map(({ codeInsee }) => codeInsee)).size;
            const shared = new Set(list.flatMap(({ codeInsee, shared: isShared }) => (isShared ? codeInsee : []))).size;
            const total = totals.get(code) ?? 0;
            const rest = total - listed;
            const others = rest === 1 ? 'the other one is' : `the ${rest} others are`;
            const said = rest === 0 ? 'all of them' : coversDepartement(listed, total) ? `${others} officially without a Mission Locale` : `${others} still estimated (less than half is listed)`;
            return `département ${code}: ${listed} of ${total} communes, ${said}${shared > 0 ? `; ${shared} shared` : ''}`;
        });
    return lines.length > 20 ? [...lines.filter(line => !line.includes('all of them')), `${lines.filter(line => line.includes('all of them')).length} départements with all their communes`] : lines;
}
