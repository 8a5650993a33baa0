import { AccordTree } from '../components/AccordTree.js';
import { Facts } from '../components/Facts.js';
import { joinWords } from '../components/joinWords.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { Prose } from '../glossary/Prose.js';
import { accordSheet } from '../queries/operations.js';
import type { AccordSheetData } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { accordTexts as words } from '../texts/accordTexts.js';
import { accordLevelTexts } from '../texts/documentTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

type Commitment = NonNullable<AccordSheetData['accord']>['commitments'][number];

/** The sheet of one framework agreement, above the agreements of the départements. */
export const loadAccordPage: PageLoader = async ({ execute, id }) => {
    const { accord, departements } = await runOperation(execute, accordSheet, { id });
    if (!accord) return null;
    const { titre, level, date, end, duration, ended, signatories, commitments, statements } = accord;
    const without = departements.filter(({ conventionsPlaces }) => !conventionsPlaces.length);
    return {
        status: 200,
        title: `${titre} · Relais`,
        description: words.intro,
        body: (
            <Sheet path={`/accords/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/accords', label: texts.nav.accords }]}>
                <p class="kicker">{accordLevelTexts[level]}</p>
                <h1>{typeset(titre)}</h1>
                <p class="lead"><Prose text={words.intro} /></p>
                {ended && <div class="notice"><p>{words.ended}</p></div>}
                <Facts pairs={[
                    [words.signed, formatDate(date)],
                    [words.end, end === null ? words.noEnd : formatDate(end)],
                    duration === null ? null : [words.duration, <Prose text={duration} />],
                    [words.signatories, joinWords(signatories.map(({ id: key, nom, sigle }) => <a key={key} href={`/organisations/${key}`}>{typeset(sigle ?? nom)}</a>))],
                ]} />
                <SheetSection id="engagements" title={words.commitments}>
                    {groupByParty(commitments).map(({ party, texts: lines }) => (
                        <div key={party?.id ?? ''} class="part">
                            <h3>{party ? <a href={`/organisations/${party.id}`}>{typeset(party.nom)}</a> : words.together}</h3>
                            <ul class="bullets">{lines.map(text => <li key={text}><Prose text={text} /></li>)}</ul>
                        </div>
                    ))}
                </SheetSection>
                <SheetSection id="arbre" title={words.tree}>
                    <p class="small"><Prose text={words.treeNote} /></p>
                    <AccordTree accord={accord} departements={departements} />
                    {without.length > 0 && <p class="small">{words.noDepartement} : {joinWords(without.map(({ code, nom }) => <a key={code} href={`/departements/${code}`}>{nom}</a>))}.</p>}
                </SheetSection>
                <SheetSection id="sources" title={words.sources}>{statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}</SheetSection>
            </Sheet>
        ),
    };
};

/** Commitments of all the parties first, then each party's, in the order given. */
function groupByParty(commitments: readonly Commitment[]): { party: Commitment['organisation']; texts: string[] }[] {
    const parties = [...new Map(commitments.map(({ organisation }) => [organisation?.id ?? '', organisation])).values()].sort((a, b) => Number(a !== null) - Number(b !== null));
    return parties.map(party => ({ party, texts: commitments.filter(({ organisation }) => organisation?.id === party?.id).map(({ text }) => text) }));
}
