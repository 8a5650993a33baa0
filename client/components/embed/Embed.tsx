import type { StructureKind, StructureRow } from '../../queries/operations.js';
import { kindSlugs } from '../../state/kindSlugs.js';
import { listChips } from '../../state/structureList/listChips.js';
import type { ListNames } from '../../state/structureList/ListNames.js';
import { printListView } from '../../state/structureList/printListView.js';
import type { StructureListView } from '../../state/structureList/StructureListView.js';
import { embedTexts as words } from '../../texts/embedTexts.js';
import { formatNumber } from '../../texts/formatNumber.js';
import { kindTexts } from '../../texts/kindTexts.js';
import { plural } from '../../texts/plural.js';
import { texts } from '../../texts/texts.js';
import { KindMark } from '../KindMark.js';
import { MapPatterns } from '../MapPatterns.js';
import { EmbedRow } from './EmbedRow.js';
import { OutLink } from './OutLink.js';

interface Props {
    view: StructureListView;
    names: ListNames;
    structures: readonly StructureRow[];
    /** Of the whole list: as on the page of structures. */
    totalCount: number;
    mistakes: readonly string[];
}

/** Rows shown at once; the others unfold. */
const SHOWN = 8;
const ICONS = { in: ['M10 4v12M4 10h12', texts.map.zoomIn], out: ['M4 10h12', texts.map.zoomOut], home: ['M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4', words.map] } as const;

/** What other sites show in a frame: how many places, their map, and the same places as a list. */
export function Embed({ view, names, structures, totalCount, mistakes }: Props) {
    const kinds = (Object.keys(kindSlugs) as StructureKind[]).filter(kind => structures.some(structure => structure.kind === kind));
    const [first, rest] = structures.length <= SHOWN + 2 ? [structures, []] : [structures.slice(0, SHOWN), structures.slice(SHOWN)];
    const chips = listChips(view, names);
    return (
        <main class="embed">
            <h1>{mistakes.length > 0 ? words.wrongTitle : <>{formatNumber(totalCount)} {plural(totalCount, words.found[0]!, words.found[1]!)}</>}</h1>
            {chips.length > 0 && <ul class="embed-filters">{chips.map(({ key, label }) => <li key={key} class="badge">{label}</li>)}</ul>}
            {mistakes.length > 0 && <div class="notice">{mistakes.map(mistake => <p key={mistake}>{mistake}</p>)}</div>}
            {mistakes.length === 0 && (structures.length === 0 ? <p class="notice">{words.none}</p> : (
                <div class="embed-columns">
                    <div>
                        <MapPatterns />
                        <section class="map-frame" aria-label={words.map} data-embed-map>
                            <a class="skip" href="#liste">{words.skipMap}</a>
                            <div class="map" />
                            <p class="map-note">{texts.map.note}</p>
                            <div class="map-buttons">
                                {(Object.keys(ICONS) as (keyof typeof ICONS)[]).map(name => (
                                    <button key={name} type="button" data-zoom={name} aria-label={ICONS[name][1]} title={ICONS[name][1]}><svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"><path d={ICONS[name][0]} /></svg></button>
                                ))}
                            </div>
                        </section>
                        <ul class="embed-marks" aria-label={words.marks}>
                            {kinds.map(kind => <li key={kind}><KindMark kind={kind} /> {kindTexts[kind].short}</li>)}
                            {structures.some(({ position }) => !position) && <li>{words.unlocated}</li>}
                        </ul>
                    </div>
                    <section class="embed-list" aria-labelledby="liste">
                        <h2 id="liste" tabIndex={-1}>{words.list}</h2>
                        {structures.length < totalCount && <p class="small">{words.cut(formatNumber(structures.length), formatNumber(totalCount))}</p>}
                        <ul>{first.map(structure => <EmbedRow key={structure.id} structure={structure} />)}</ul>
                        {rest.length > 0 && (
                            <details>
                                <summary>{words.rest(formatNumber(rest.length))}</summary>
                                <ul>{rest.map(structure => <EmbedRow key={structure.id} structure={structure} />)}</ul>
                            </details>
                        )}
                    </section>
                </div>
            ))}
            <footer class="embed-foot">
                <p><OutLink class="button-quiet" href={printListView(view)}>{words.all}</OutLink></p>
                <p>{words.about}</p>
            </footer>
        </main>
    );
}
