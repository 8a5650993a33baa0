/** Of the glossary, the words that the pages for young people use. */
export const youngTermIds: ReadonlySet<string> = new Set(['adepape', 'apjm', 'ase', 'caf', 'cej', 'cej-jr', 'cjm', 'epide', 'faj', 'hj', 'mecs', 'ml', 'mna', 'pacea', 'rhj', 'siao'].map(name => `terme-${name}`));
