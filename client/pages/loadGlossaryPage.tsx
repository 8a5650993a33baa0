import { Provenance } from '../components/Provenance.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { glossaryPage } from '../queries/operations.js';
import type { GlossaryPageData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { glossaryTexts as words } from '../texts/glossaryTexts.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

type Term = GlossaryPageData['glossary'][number];

/** The words of the field, in alphabetical order; what a document misprints is shown beside what is right. */
export const loadGlossaryPage: PageLoader = async ({ execute }) => {
    const { glossary } = await runOperation(execute, glossaryPage, {});
    const ordered = [...glossary].sort((a, b) => a.sigle.localeCompare(b.sigle, 'fr'));
    const letters = [...new Set(ordered.map(readLetter))];
    return {
        status: 200,
        title: 'Glossaire · Relais',
        description: words.intro,
        body: (
            <Sheet path="/glossaire" trail={[{ href: '/', label: texts.nav.map }]}>
                <h1>{words.title}</h1>
                <p class="lead">{words.intro}</p>
                <nav class="letters" aria-label={words.letters}><ul>{letters.map(letter => <li key={letter}><a href={`#lettre-${letter.toLowerCase()}`}>{letter}</a></li>)}</ul></nav>
                {letters.map(letter => (
                    <SheetSection key={letter} id={`lettre-${letter.toLowerCase()}`} title={letter}>
                        <div class="terms">{ordered.filter(term => readLetter(term) === letter).map(term => <Entry key={term.id} term={term} />)}</div>
                    </SheetSection>
                ))}
            </Sheet>
        ),
    };
};

function Entry({ term: { id, sigle, nom, definition, toConfirm, statements } }: { term: Term }) {
    const misprints = [...new Set(statements.flatMap(({ printedAs }) => printedAs ?? []))];
    return (
        <article id={id} class="term-entry">
            <h3>{sigle} <span>{typeset(nom)}</span></h3>
            <p>{typeset(definition)} {toConfirm && <ToConfirm />}</p>
            {misprints.map(printed => <p key={printed} class="small"><b>{words.printed}</b> « {printed} ». <b>{words.corrected}</b> {typeset(nom)}.</p>)}
            <Provenance statements={statements} printed />
        </article>
    );
}

/** `É` and `E` are one letter of the alphabet. */
function readLetter({ sigle }: Term): string {
    return sigle.normalize('NFD')[0]!.toUpperCase();
}
