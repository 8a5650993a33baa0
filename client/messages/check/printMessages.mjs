// `npm run messages`: how complete each language is, and what is wrong with the catalogue; fails when something is.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const here = name => fileURLToPath(new URL(name, import.meta.url));
const { module: { readMessageFiles } } = await runnerImport(here('readMessageFiles.ts'));
const { module: { checkMessages } } = await runnerImport(here('checkMessages.ts'));
const { files, sources } = readMessageFiles(fileURLToPath(new URL('../../..', import.meta.url)));
const { issues, completeness } = checkMessages(files, sources);

const domains = [...new Set(completeness.map(({ domain }) => domain))];
const width = Math.max(...domains.map(domain => domain.length), 11) + 2;
const share = (translated, total) => `${Math.floor(100 * translated / total)} %`;
console.log(['language', ...domains, 'all', 'review'].map(word => word.padEnd(width)).join(''));
for (const language of new Set(completeness.map(row => row.language))) {
    const rows = completeness.filter(row => row.language === language);
    const sum = key => rows.reduce((total, row) => total + row[key], 0);
    const reviewed = rows.filter(({ review }) => review !== null && review !== 'none').length;
    const cells = rows.map(({ translated, total }) => `${share(translated, total)} (${translated}/${total})`);
    console.log([language, ...cells, share(sum('translated'), sum('total')), language === 'fr' ? 'reference' : `${reviewed} of ${rows.length} files reviewed`].map(word => word.padEnd(width)).join(''));
}
for (const issue of issues) console.log(issue);
console.log(issues.length ? `${issues.length} mistakes.` : 'No mistake: every message is used, every placeable known, every plural complete.');
process.exitCode = issues.length ? 1 : 0;
