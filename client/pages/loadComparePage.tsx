import { ComparedTable } from '../components/ComparedTable.js';
import type { Compared } from '../components/ComparedTable.js';
import { CompareForm } from '../components/CompareForm.js';
import { Sheet } from '../components/Sheet.js';
import { Prose } from '../glossary/Prose.js';
import { comparedDepartement, departementNames } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { parseComparedCodes } from '../state/parseComparedCodes.js';
import { compareTexts as words } from '../texts/compareTexts.js';
import { texts } from '../texts/texts.js';
import type { PageLoader } from './PageLoader.js';

/** Two to four départements side by side; what was asked wrong is said, and the rest is shown. */
export const loadComparePage: PageLoader = async ({ execute, url }) => {
    const { codes, tooMany } = parseComparedCodes(url.searchParams);
    const [{ departements }, ...found] = await Promise.all([
        runOperation(execute, departementNames, {}),
        ...codes.map(code => runOperation(execute, comparedDepartement, { code }).then(({ departement }) => departement)),
    ]);
    const compared = found.filter((departement): departement is Compared => departement !== null);
    const messages = [
        ...codes.filter((_, i) => found[i] === null).map(words.unknownCode),
        ...(tooMany ? [words.many] : []),
        ...(compared.length === 0 && !codes.length ? [words.none] : []),
        ...(compared.length === 1 ? [words.one] : []),
    ];
    const names = compared.map(({ nom }) => nom).join(', ');
    return {
        status: 200,
        title: `${names ? `${names} : comparaison` : words.title} · Relais`,
        description: words.intro,
        body: (
            <Sheet path="/departements/comparer" trail={[{ href: '/', label: texts.nav.map }, { href: '/departements', label: texts.nav.departements }]} wide>
                <div class="measure">
                    <h1>{words.title}</h1>
                    <p class="lead"><Prose text={words.intro} /></p>
                    {messages.length > 0 && <div class="notice" role="status">{messages.map(message => <p key={message}>{message}</p>)}</div>}
                </div>
                {compared.length > 0 && <ComparedTable departements={compared} />}
                <CompareForm departements={departements} chosen={codes} open={compared.length < 2} />
            </Sheet>
        ),
    };
};
