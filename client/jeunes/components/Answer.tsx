import { useEffect, useRef } from 'preact/hooks';
import { TakeAlong } from '../../carnet/TakeAlong.js';
import { toSavedDoor } from '../../carnet/toSavedDoor.js';
import { Say } from '../../messages/Say.js';
import { useTranslator } from '../../messages/useTranslator.js';
import type { YoungDirectory, YoungStructure } from '../directory/YoungDirectory.js';
import { OLDEST, YOUNGEST } from '../state/Answers.js';
import type { Door } from '../state/Door.js';
import type { DoorsAnswer } from '../state/computeDoors.js';
import { listLines } from '../state/listLines.js';
import { DoorCard } from './DoorCard.js';
import { LineList } from './LineList.js';
import { MissingList } from './MissingList.js';
import { OtherDoors } from './OtherDoors.js';
import { ReservedList } from './ReservedList.js';

/** Others that are listed at once; the rest is one tap away. */
const MAX_SHOWN = 6;

interface Props {
    answer: DoorsAnswer;
    directory: YoungDirectory;
    change(): void;
}

/** `Le Vigan (30)`, or the département when the commune is not known. */
const describeSite = ({ commune, departement }: YoungStructure, noms: ReadonlyMap<string, string>) => `${commune?.nom ?? noms.get(departement) ?? ''} (${departement})`;

/** The right doors first, then everything else that was found, and what was not. */
export function Answer({ answer, directory, change }: Props) {
    const { language, say, link } = useTranslator();
    const title = useRef<HTMLHeadingElement>(null);
    const { answers: { commune, position, age, need }, band, departement, first, rest, missing, reserved } = answer;
    useEffect(() => {
        title.current?.focus({ preventScroll: true });
        scrollTo({ top: 0, behavior: 'instant' });
    }, [answer]);
    const lines = listLines(directory.lines, need, age);
    const noms = new Map(directory.departements.map(({ code, nom }) => [code, nom]));
    const findOther = ({ structure }: Door) => (structure && structure.departement !== departement?.code ? noms.get(structure.departement) ?? null : null);
    const said = [
        say(`jeunes-need-${need}`),
        age === null ? '' : age === YOUNGEST ? say('jeunes-age-under') : age === OLDEST ? say('jeunes-age-31') : age === 26 ? say('jeunes-age-26') : say('jeunes-age-years', { age: String(age) }),
        commune ? `${commune.nom} (${commune.departement.code})` : '',
    ].filter(part => part !== '');
    // Before any door: whom a minor in danger calls, and who has nowhere to sleep tonight.
    const calls = [
        ...(band === 'UNDER_16' || band === 'FROM_16' ? [{ number: '119', message: 'jeunes-minor-danger' }] : []),
        ...(need === 'ROOF' ? [{ number: '115', message: 'jeunes-roof-tonight' }] : []),
    ];
    return (
        <div class="young-answer">
            <h1 ref={title} tabIndex={-1}><Say id="jeunes-answer-title" /></h1>
            <p class="lead">{said.join(' · ')}</p>
            <p class="visually-hidden" role="status"><Say id="jeunes-answer-ready" args={{ count: first.length }} /></p>
            <p><button type="button" class="button-quiet" onClick={change}><Say id="jeunes-answer-change" /></button></p>
            {calls.length > 0 && <ul class="notice young-first-call">{calls.map(({ number, message }) => <li key={number}><a class="button" href={`tel:${number}`} aria-label={say('jeunes-call-number', { number })}>{number}</a> <span><Say id={message} /></span></li>)}</ul>}
            {departement && !departement.documented && <p class="notice"><Say id="jeunes-missing-undocumented" args={{ nom: departement.nom }} /></p>}
            <section class="young-section" aria-labelledby="young-first">
                <h2 id="young-first"><Say id="jeunes-answer-first" /></h2>
                <div class="young-doors">{first.map(door => <DoorCard key={door.structure?.id ?? door.kind} door={door} commune={commune} departement={departement} departementNom={findOther(door)} save={door.structure && <TakeAlong door={toSavedDoor(door.structure, describeSite(door.structure, noms))} />} />)}</div>
                <p class="small">
                    {commune === null ? <Say id="jeunes-answer-no-place" /> : position ? <Say id="jeunes-answer-distance-position" /> : <Say id="jeunes-answer-distance" args={{ nom: commune.nom }} />}
                    {commune?.approximate && !position && <> <Say id="jeunes-answer-approximate" /></>}
                </p>
            </section>
            <section class="young-section young-band">{band && <p><Say id={`jeunes-band-${band}`} prose /></p>}<p><a href={link('/droits')}><Say id="jeunes-rights-link" /></a></p></section>
            {reserved.length > 0 && <ReservedList reserved={reserved} />}
            {departement && missing.length > 0 && <MissingList missing={missing} departement={departement} commune={commune} />}
            {rest.length > 0 && (
                <section class="young-section" aria-labelledby="young-rest">
                    <h2 id="young-rest"><Say id="jeunes-answer-rest" args={{ count: rest.length }} /></h2>
                    <OtherDoors doors={rest.slice(0, MAX_SHOWN)} commune={commune} />
                    {rest.length > MAX_SHOWN && (
                        <details class="young-more">
                            <summary><Say id="jeunes-answer-more" args={{ count: rest.length - MAX_SHOWN }} /></summary>
                            <OtherDoors doors={rest.slice(MAX_SHOWN)} commune={commune} />
                        </details>
                    )}
                </section>
            )}
            <section class="young-section" aria-labelledby="young-lines">
                <h2 id="young-lines"><Say id="jeunes-lines-title" /></h2>
                {language !== 'fr' && <p class="small"><Say id="common-data-in-french" /></p>}
                <LineList lines={lines.first} />
                {lines.others.length > 0 && (
                    <details class="young-more">
                        <summary><Say id="jeunes-lines-more" args={{ count: lines.others.length }} /></summary>
                        <LineList lines={lines.others} />
                    </details>
                )}
            </section>
            <p class="small young-nothing-kept"><Say id="jeunes-nothing-kept" /></p>
        </div>
    );
}
