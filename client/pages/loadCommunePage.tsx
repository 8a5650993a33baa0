import { CommuneSearch } from '../components/counter/CommuneSearch.js';
import { CounterPlaces } from '../components/counter/CounterPlaces.js';
import { DoorList } from '../components/counter/DoorList.js';
import { NearMe } from '../components/counter/NearMe.js';
import { DirectoryLink } from '../components/DirectoryLink.js';
import { Sheet } from '../components/Sheet.js';
import { SheetSection } from '../components/SheetSection.js';
import { joinWords } from '../components/joinWords.js';
import { UrgentHelp } from '../components/UrgentHelp.js';
import { Prose } from '../glossary/Prose.js';
import { communeSuggestions, counterSheet } from '../queries/operations.js';
import { runOperation } from '../queries/runOperation.js';
import { createDoors } from '../state/counter/createDoors.js';
import type { CounterCommune } from '../state/counter/createDoors.js';
import { listMissing } from '../state/counter/listMissing.js';
import { normalizeName } from '../state/normalizeName.js';
import { createBreadcrumb } from '../structuredData/createBreadcrumb.js';
import { counterTexts as words } from '../texts/counterTexts.js';
import { formatDate } from '../texts/formatDate.js';
import { formatPopulation } from '../texts/formatPopulation.js';
import { texts } from '../texts/texts.js';
import { typeset } from '../texts/typeset.js';
import type { PageLoader } from './PageLoader.js';

/** More than any name has in France. */
const MAX_HOMONYMS = 40;

/** The counter of a commune: who answers, by right or by distance, each said apart, and what is missing. */
export const loadCommunePage: PageLoader = async ({ execute, id, versions }) => {
    if (!/^(\d{2}|2[AB])\d{3}$/.test(id)) return null;
    const { commune } = await runOperation(execute, counterSheet, { codeInsee: id });
    if (!commune) return null;
    const { codeInsee, nom, codesPostaux, population, departement, epci, competence, competenceReason } = commune;
    const homonyms = (await runOperation(execute, communeSuggestions, { text: nom, first: MAX_HOMONYMS })).communes.filter(other => other.codeInsee !== codeInsee && normalizeName(other.nom) === normalizeName(nom));
    const doors = createDoors(commune);
    const missing = listMissing(commune);
    return {
        status: 200,
        title: `${nom} (${departement.code}) : qui est compétent ? · Relais`,
        description: `${nom}, ${departement.nom} : la Mission Locale compétente, les places réservées, les résidences proches, l’aide sociale à l’enfance et l’association d’entraide.`,
        things: link => [createBreadcrumb([{ href: '/', label: texts.nav.map }, { href: '/communes', label: words.listTitle }, { href: `/communes/${codeInsee}`, label: nom }], link)],
        body: (
            <Sheet path={`/communes/${codeInsee}`} trail={[{ href: '/', label: texts.nav.map }, { href: '/communes', label: words.kicker }, { href: `/departements/${departement.code}`, label: departement.nom }]}>
                <p class="kicker">{words.kicker}</p>
                <h1>{nom} <small>{codesPostaux[0] ?? codeInsee}</small></h1>
                <p class="lead">{departement.nom}{epci ? ` · ${epci.nom}` : ''} · {formatPopulation(population)}</p>
                {homonyms.length > 0 && <p class="small">{words.homonyms} {joinWords(homonyms.map(other => <a key={other.codeInsee} href={`/communes/${other.codeInsee}`}>{other.nom} ({other.departement.nom})</a>))}.</p>}
                <SheetSection id="mission-locale" title={words.missionLocale}>
                    {doors.missionsLocales.length === 0 && <p>{competence.status === 'NONE' ? typeset(competenceReason) : words.noCompetence}</p>}
                    {doors.missionsLocales.map(({ nom: name, reason, official, seat, nearest }) => (
                        <div key={name} class="counter-group">
                            {seat ? <DoorList doors={[seat]} badge={official ? words.official : words.estimated} /> : <p><b>{name}</b> <span class="badge role-competent">{words.roles.COMPETENT} ({official ? words.official : words.estimated})</span> <span class="small">{typeset(reason)} {words.notInDirectory}</span></p>}
                            {!seat && <DirectoryLink withContact={false} name={words.lookUp(name)} quiet />}
                            {nearest && <><h3>{words.ownReception}</h3><DoorList doors={[nearest]} /></>}
                        </div>
                    ))}
                    {doors.accueils.length > 0 && <><h3>{words.accueils}</h3><DoorList doors={doors.accueils} /></>}
                </SheetSection>
                <SheetSection id="places" title={words.places}><CounterPlaces conventions={departement.conventionsPlaces} /></SheetSection>
                <SheetSection id="residences" title={words.residences}>
                    <h3>{words.withPlaces}</h3>
                    {doors.withPlaces.length ? <DoorList doors={doors.withPlaces} /> : <p>{words.noneNear}</p>}
                    <h3>{words.withoutPlaces}</h3>
                    {doors.withoutPlaces.length ? <DoorList doors={doors.withoutPlaces} /> : <p>{words.noneNear}</p>}
                </SheetSection>
                <SheetSection id="ase" title={words.ase}>
                    <p><span class="badge role-competent">{words.roles.COMPETENT}</span> <Prose text={words.aseLaw(departement.nom)} /></p>
                    {departement.services.length === 0 && <><p>{words.noService}</p><DirectoryLink withContact={false} name={words.lookUp(`Conseil départemental (${departement.nom})`)} /></>}
                    <DoorList doors={doors.services} />
                </SheetSection>
                <SheetSection id="adepape" title={words.adepape}>
                    {departement.adepapes.length === 0 && <p>{words.noAdepape(departement.nom, describeSources(departement.sources))}</p>}
                    {departement.adepapes.length === 0 && doors.adepapes.length > 0 && <h3>{words.nearestAdepape}</h3>}
                    <DoorList doors={doors.adepapes} />
                </SheetSection>
                <SheetSection id="manque" title={words.missingTitle}>
                    {missing.length ? <ul class="bullets">{missing.map(sentence => <li key={sentence}>{typeset(sentence)}</li>)}</ul> : <p>{words.nothingMissing}</p>}
                </SheetSection>
                <p class="small counter-note">{words.distanceNote}</p>
                <ul class="plain-list counter-links">
                    <li><a href={`/?commune=${codeInsee}`}>{words.map}</a></li>
                    <li><a href={`/structures?departement=${departement.code}`}>{words.list}</a></li>
                    <li><a href={`/departements/${departement.code}`}>{words.sheet}</a></li>
                </ul>
                <section class="counter-other" aria-labelledby="autre">
                    <h2 id="autre">{words.other}</h2>
                    <CommuneSearch text="" />
                    <NearMe versions={versions} />
                </section>
                <UrgentHelp />
            </Sheet>
        ),
    };
};

/** What "none known" is worth: the latest source about the département, with its date. */
function describeSources(sources: CounterCommune['departement']['sources']): string {
    const latest = [...sources].sort((a, b) => (a.date < b.date ? 1 : -1))[0];
    return latest ? words.noAdepapeSources(latest.title, formatDate(latest.date), sources.length) : words.noAdepapeNoSource;
}
