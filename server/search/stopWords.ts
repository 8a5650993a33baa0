/**
 * Words that tell nothing by themselves: articles, prepositions, and how one asks. They are left out of names and of
 * questions, unless there is nothing else.
 */
export const stopWords: ReadonlySet<string> = new Set(
    ('a au aux avec c ce ces d dans de des du en et est l la le les n ou par pour qu que qui quoi s sur un une y '
        + 'alentours autour cherche chez comment je ma mes mon near pres proche quel quelle quelles quels trouver vers veux').split(' '),
);
