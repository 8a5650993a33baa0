import { AmendmentList } from '../components/AmendmentList.js';
import { ConventionCard } from '../components/ConventionCard.js';
import { ConventionShareBlock } from '../components/ConventionShareBlock.js';
import { Facts } from '../components/Facts.js';
import { joinWords } from '../components/joinWords.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { StatementBlock } from '../components/StatementBlock.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { ToConfirm } from '../components/ToConfirm.js';
import { WhomToAsk } from '../components/WhomToAsk.js';
import { Prose } from '../glossary/Prose.js';
import { conventionSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { createBreadcrumb } from '../structuredData/createBreadcrumb.js';
import { createConventionThing } from '../structuredData/createConventionThing.js';
import { sheetTexts } from '../texts/sheetTexts.js';
import { accordTexts } from '../texts/accordTexts.js';
import { accordLevelTexts } from '../texts/documentTexts.js';
import { formatAges } from '../texts/formatAges.js';
import { formatDate } from '../texts/formatDate.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import { formTexts, publicTexts, roleTexts, statusTexts } from '../texts/vocabularyTexts.js';
import type { PageLoader } from './PageLoader.js';

/** The sheet of one agreement with reserved places. */
export const loadConventionPage: PageLoader = async ({ execute, id }) => {
    const { conventionPlaces: convention, accords } = await runOperation(execute, conventionSheet, { id });
    if (!convention) return null;
    const { titre, departement, places, status, partOf, parts, parties, publics, ageMin, ageMax, forms, structures, communes, accompaniedBy, description, start, end, amendments, statements, toConfirm, residences } = convention;
    const words = texts.convention;
    const shares = residences.filter(({ kind }) => kind === 'RESIDENCE_HABITAT_JEUNES');
    const roots = accords.filter(({ parent }) => parent === null);
    const where = [...structures.map(({ id: key, nom }) => <a key={key} href={`/structures/${key}`}>{nom}</a>), ...communes.map(({ codeInsee, nom }) => <a key={codeInsee} href={`/?commune=${codeInsee}`}>{nom}</a>)];
    return {
        status: 200,
        title: `${titre} · Relais`,
        description: status === 'ENDED' ? `${titre}. ${words.ended}` : `${titre} : ${formatPlaces(places)}.`,
        things: link => [
            ...createConventionThing(convention, link),
            createBreadcrumb([{ href: '/', label: texts.nav.map }, { href: `/departements/${departement.code}`, label: departement.nom }, { href: `/conventions/${id}`, label: titre }], link),
        ],
        body: (
            <Sheet path={`/conventions/${id}`} trail={[{ href: '/', label: texts.nav.map }, { href: `/departements/${departement.code}`, label: departement.nom }]}>
                <p class="kicker">Convention avec places réservées</p>
                <h1>{titre}</h1>
                <p class={status === 'ENDED' ? 'big-figure big-figure-ended' : 'big-figure'}>{places.value === null ? texts.places.unknownFigure : formatPlaces(places)}</p>
                {toConfirm && <p class="item-badges"><ToConfirm /></p>}
                {status === 'ENDED' && <div class="notice"><p>{words.ended}</p></div>}
                {description !== null && <p class="lead"><Prose text={description} /></p>}
                <Facts pairs={[
                    [words.status, status === 'ENDED' && end !== null ? words.endedOn(formatDate(end)) : statusTexts[status]],
                    [words.publics, publics.length ? joinWords(publics.map(code => publicTexts[code])) : words.unknown],
                    [words.ages, formatAges(ageMin, ageMax) || words.unknownPlural],
                    [words.forms, forms.length ? joinWords(forms.map(code => formTexts[code])) : words.unknownFeminine],
                    [words.where, where.length ? joinWords(where) : `${departement.nom}, lieu ${words.unknown}`],
                    [words.parties, parties.length ? joinWords(parties.map(({ organisation, role }) => <><a href={`/organisations/${organisation.id}`}>{organisation.nom}</a> ({roleTexts[role]})</>)) : words.unknown],
                    accompaniedBy.length ? [words.accompaniedBy, joinWords(accompaniedBy.map(({ id: key, nom }) => <a key={key} href={`/organisations/${key}`}>{nom}</a>))] : null,
                    [words.start, start === null ? words.unknown : formatDate(start)],
                    [words.end, end === null ? words.unknownFeminine : formatDate(end)],
                    amendments.length > 0 ? null : [sheetTexts.amendments, sheetTexts.noAmendment],
                ]} />
                {partOf && <p>{words.partOf} : <a href={`/conventions/${partOf.id}`}>{partOf.titre}</a>. {words.notAdded}</p>}
                {status !== 'ENDED' && <SheetSection id="demander" title={sheetTexts.askTitle}><WhomToAsk {...convention} /></SheetSection>}
                {parts.length > 0 && <SheetSection id="details" title={words.parts}>{parts.map(part => <ConventionCard key={part.id} convention={part} />)}<p class="small">{words.notAdded}</p></SheetSection>}
                {amendments.length > 0 && <SheetSection id="avenants" title={sheetTexts.amendments}><AmendmentList amendments={amendments} /></SheetSection>}
                {shares.length > 0 && status !== 'ENDED' && (
                    <SheetSection id="regle" title={accordTexts.share}>
                        <p><Prose text={accordTexts.shareRule} /></p>
                        <ul class="territories">{shares.map(residence => <ConventionShareBlock key={residence.id} residence={residence} />)}</ul>
                    </SheetSection>
                )}
                <SheetSection id="place" title={accordTexts.place}>
                    <ul class="tree">
                        {roots.map(accord => <li key={accord.id}><a href={`/accords/${accord.id}`}>{typeset(accord.titre)}</a> <small>{accordLevelTexts[accord.level]}</small></li>)}
                        <li class="tree-1"><a href={`/departements/${departement.code}#conventions`}>{departement.nom}</a></li>
                        {partOf && <li class="tree-2"><a href={`/conventions/${partOf.id}`}>{typeset(partOf.titre)}</a></li>}
                        <li class={partOf ? 'tree-3' : 'tree-2'}><b>{typeset(titre)}</b> <small>{accordTexts.here}</small></li>
                    </ul>
                    <p class="small">{accordTexts.treeNote}</p>
                </SheetSection>
                <SheetSection id="sources" title={texts.sheet.sources}>{statements.map(statement => <StatementBlock key={statement.id} statement={statement} />)}</SheetSection>
                <UrgentHelp />
            </Sheet>
        ),
    };
};
