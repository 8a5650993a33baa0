import type { AccordSheetData } from '../queries/operations.js';
import { accordTexts as words } from '../texts/accordTexts.js';
import { accordLevelTexts } from '../texts/documentTexts.js';
import { formatPlaces } from '../texts/formatPlaces.js';
import { plural } from '../texts/plural.js';
import { typeset } from '../texts/typeset.js';
import { statusTexts } from '../texts/vocabularyTexts.js';

type Accord = NonNullable<AccordSheetData['accord']>;
type Convention = AccordSheetData['departements'][number]['conventionsPlaces'][number];

/** The framework, the agreements that carry it out, then each département's agreements with their details. */
export function AccordTree({ accord, departements }: { accord: Accord; departements: AccordSheetData['departements'] }) {
    const described = departements.filter(({ conventionsPlaces }) => conventionsPlaces.length > 0);
    return (
        <ul class="tree">
            {accord.parent && <li><a href={`/accords/${accord.parent.id}`}>{typeset(accord.parent.titre)}</a></li>}
            <li>
                <p><b>{typeset(accord.titre)}</b> <small>{accordLevelTexts[accord.level]}</small></p>
                <ul>
                    {accord.children.map(child => <li key={child.id}><a href={`/accords/${child.id}`}>{typeset(child.titre)}</a></li>)}
                    {described.map(({ code, nom, conventionsPlaces }) => {
                        const roots = conventionsPlaces.filter(({ partOf }) => partOf === null);
                        return (
                            <li key={code}>
                                <details>
                                    <summary>{nom} <small>{roots.length} {plural(roots.length, words.conventions[0], words.conventions[1])}</small></summary>
                                    <ul>{roots.map(convention => <li key={convention.id}><Leaf convention={convention} />{convention.parts.length > 0 && <ul>{convention.parts.map(part => <li key={part.id}><Leaf convention={part} /></li>)}</ul>}</li>)}</ul>
                                </details>
                            </li>
                        );
                    })}
                </ul>
            </li>
        </ul>
    );
}

function Leaf({ convention: { id, titre, status, places } }: { convention: Pick<Convention, 'id' | 'titre' | 'status' | 'places'> }) {
    return <><a href={`/conventions/${id}`}>{typeset(titre)}</a> <small>{formatPlaces(places)}{status === 'ENDED' ? `, ${statusTexts.ENDED.toLowerCase()}` : ''}</small></>;
}
