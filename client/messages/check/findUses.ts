export interface Uses {
    /** Ids that a translator is asked for by name: each must exist. */
    asked: Set<string>;
    /** Every text in quotes of the code: an id among them counts as used. */
    quoted: Set<string>;
    /** Ids that are put together: `jeunes-need-${need}`. */
    patterns: { text: string; matches: RegExp }[];
}

/** How the code names messages. */
export function findUses(sources: readonly string[]): Uses {
    const uses: Uses = { asked: new Set(), quoted: new Set(), patterns: [] };
    for (const source of sources) {
        for (const [, id] of source.matchAll(/(?:\b(?:say|translate)\(\s*'|<Say\s+id=")([\w-]+)['"]/g)) uses.asked.add(id!);
        for (const [, text] of source.matchAll(/['"]([a-z][\w-]*)['"]/g)) uses.quoted.add(text!);
        for (const [, text] of source.matchAll(/(?:\b(?:say|translate)\(\s*|<Say\s+id=\{\s*)`([\w-]+-(?:\$\{[^}`]+\}[\w-]*)+)`/g)) {
            uses.patterns.push({ text: text!, matches: new RegExp(`^${text!.replace(/\$\{[^}]+\}/g, '[\\w-]+')}$`) });
        }
    }
    return uses;
}
