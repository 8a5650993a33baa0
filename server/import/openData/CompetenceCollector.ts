import type { CommuneCodes } from './CommuneCodes.js';
import type { OfficialCompetence } from './OfficialCompetence.js';
import type { RowNote } from './RowNote.js';

interface Claim {
    commune: string;
    nom: string;
    key: string;
    /** What the file says of sharing; null when it says nothing. */
    shared: boolean | null;
    line: number;
    /** Column of the commune's code. */
    field: string;
}

/** Gathers the statements "this commune belongs to this Mission Locale" of a file: one for each pair, with a note for all that is odd. */
export class CompetenceCollector {
    readonly notes: RowNote[] = [];
    private readonly found = new Map<string, OfficialCompetence & { line: number; declared: boolean | null; merged: boolean }>();

    /** @param sharingField column that says whether a commune is shared; null when the file has none */
    constructor(
        private readonly codes: CommuneCodes,
        private readonly sharingField: string | null,
    ) {}

    add({ commune, nom, key, shared, line, field }: Claim): void {
        const resolved = this.codes.resolve(commune, nom);
        if (resolved.note) {
            const isName = resolved.note.reason === 'name does not match the code';
            const note = { line, field: isName ? `${field} / name` : field, value: isName ? `${commune} ${nom}` : commune, ...resolved.note };
            const last = this.notes.at(-1);
            // A row with several Missions Locales is spoken of once.
            if (last?.line !== line || last.field !== note.field || last.value !== note.value) this.notes.push(note);
        }
        if (resolved.codeInsee === null) return;
        const { codeInsee, departementCode, reading } = resolved;
        const pair = `${codeInsee} ${key}`;
        const known = this.found.get(pair);
        const merged = reading !== 'CURRENT';
        if (!known) {
            this.found.set(pair, { codeInsee, departementCode, missionLocaleKey: key, shared: shared === true, line, declared: shared, merged });
            return;
        }
        known.shared ||= shared === true;
        // Parts of one commune of today: their rows were already spoken of.
        if (merged || known.merged) return;
        this.notes.push({ effect: 'LEFT_OUT', reason: 'repeated row', line, field, value: `${commune} → ${key}`, expected: `each pair once; it is already in line ${known.line}`, nearest: null });
    }

    /** The pairs, in order of commune; a commune with several Missions Locales is shared whatever the file says. */
    finish(): OfficialCompetence[] {
        const keysOf = new Map<string, number>();
        for (const { codeInsee } of this.found.values()) keysOf.set(codeInsee, (keysOf.get(codeInsee) ?? 0) + 1);
        const list = [...this.found.values()].sort((a, b) => (a.codeInsee < b.codeInsee ? -1 : a.codeInsee > b.codeInsee ? 1 : a.missionLocaleKey < b.missionLocaleKey ? -1 : 1));
        return list.map(({ line, declared, merged, ...competence }) => {
            const several = keysOf.get(competence.codeInsee)! > 1;
            const odd = !merged && declared !== null && declared !== several;
            if (odd) {
                const expected = several
                    ? 'Oui: the file gives this commune to several Missions Locales; read as shared'
                    : 'a row for each Mission Locale of a shared commune, got this one only; kept as shared, the others unknown';
                this.notes.push({ effect: several ? 'CHANGED' : 'KEPT', reason: 'sharing does not agree', line, field: this.sharingField ?? '(rows)', value: `${competence.codeInsee}: ${declared ? 'Oui' : 'Non'}`, expected, nearest: null });
            }
            return { ...competence, shared: competence.shared || several };
        });
    }
}
