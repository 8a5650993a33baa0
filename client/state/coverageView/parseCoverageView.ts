import type { StructureKind } from '../../queries/operations.js';
import { coverageMistakes } from '../../texts/coverageMistakes.js';
import { findBySlug } from '../findBySlug.js';
import { kindSlugs } from '../kindSlugs.js';
import { columnSlugs, indicatorSlugs, kindChoices, levelSlugs, measureSlugs } from './coverageSlugs.js';
import type { CoverageLevel, CoverageViewState } from './CoverageViewState.js';
import { defaultCoverageView } from './defaultCoverageView.js';
import { fitCoverageView } from './fitCoverageView.js';

const MAX_KM = 500;
const MAX_TEXT = 100;
const MAX_SITES = 2_000;
/** The areas that the API can look into. */
const AREA = /^(region|departement|epci)-([a-z0-9]{1,20})$/;

/** A value of the address that could not be read: said beside its field, which keeps what was written. */
export interface CoverageMistake {
    /** The parameter: `seuil`, `type`… */
    field: string;
    /** What was written, cut to 60 characters. */
    value: string;
    /** In French: what was expected, and what is shown meanwhile. */
    message: string;
}

/** Reads the address of the page or of an export. What cannot be read is replaced by the default and said in `mistakes`. */
export function parseCoverageView(search: URLSearchParams): { view: CoverageViewState; mistakes: CoverageMistake[] } {
    const view: CoverageViewState = { ...defaultCoverageView };
    const mistakes: CoverageMistake[] = [];
    /** Reads one parameter; an empty one is what a form sends for an empty field. */
    const read = <Value>(field: string, parse: (value: string) => Value | null, message: string): Value | null => {
        const value = search.getAll(field).join(',').trim();
        if (!value) return null;
        const parsed = parse(value);
        if (parsed === null) mistakes.push({ field, value: value.slice(0, 60), message });
        return parsed;
    };
    const set = <Key extends keyof CoverageViewState>(key: Key, value: CoverageViewState[Key] | null) => {
        if (value !== null) view[key] = value;
    };
    set('kinds', read('type', parseKinds, coverageMistakes.type));
    set('maxKm', read('seuil', parseKm, coverageMistakes.seuil));
    set('measure', read('mesure', value => findBySlug(measureSlugs, value), coverageMistakes.mesure));
    set('level', read('unite', value => findBySlug(levelSlugs, value), coverageMistakes.unite));
    const area = read('dans', parseArea, coverageMistakes.dans);
    if (area) view.within = area.within;
    set('weight', read('poids', value => (/^[A-Za-z0-9_-]{1,100}$/.test(value) ? value : null), coverageMistakes.poids));
    set('indicator', read('indicateur', value => findBySlug(indicatorSlugs, value), coverageMistakes.indicateur));
    set('sort', read('tri', parseSort, coverageMistakes.tri));
    set('territory', read('territoire', value => (/^[A-Za-z0-9-]{1,200}$/.test(value) ? value : null), coverageMistakes.territoire));
    view.text = (search.get('q') ?? '').trim().slice(0, MAX_TEXT);
    view.all = search.get('tout') === 'oui';
    view.sites = (search.get('sites') ?? '').slice(0, MAX_SITES);
    if (view.level === 'COMMUNE' && view.within === null) {
        mistakes.push({ field: 'unite', value: 'commune', message: coverageMistakes.communeWithoutArea });
        view.level = 'EPCI';
    }
    const fitted = fitCoverageView(view);
    if (fitted.indicator !== view.indicator) mistakes.push({ field: 'indicateur', value: indicatorSlugs[view.indicator], message: coverageMistakes.noPlaces });
    if (fitted.sort !== view.sort) mistakes.push({ field: 'tri', value: columnSlugs[view.sort.column], message: coverageMistakes.noPlaces });
    return { view: fitted, mistakes };
}

/** `residence`, or kinds joined by commas; null when one of them is unknown. */
function parseKinds(value: string): StructureKind[] | null {
    const wanted = new Set<StructureKind>();
    for (const slug of value.split(',').filter(Boolean)) {
        const kind = findBySlug(kindSlugs, slug);
        const kinds = kindChoices.find(choice => choice.slug === slug)?.kinds ?? (kind && [kind]);
        if (!kinds) return null;
        kinds.forEach(one => wanted.add(one));
    }
    return wanted.size ? (Object.keys(kindSlugs) as StructureKind[]).filter(kind => wanted.has(kind)) : null;
}

/** Kilometres above 0, at most `MAX_KM`; the comma of French keyboards is a point. */
function parseKm(value: string): number | null {
    const number = /^\d{1,6}([.,]\d{1,6})?$/.test(value) ? Number(value.replace(',', '.')) : NaN;
    return number > 0 && number <= MAX_KM ? number : null;
}

function parseArea(value: string): { within: CoverageViewState['within'] } | null {
    if (value.toLowerCase() === 'france') return { within: null };
    const [, slug, code] = AREA.exec(value.toLowerCase()) ?? [];
    const level = slug === undefined ? null : (findBySlug(levelSlugs, slug) as CoverageLevel | null);
    return level && code ? { within: { level, code: code.toUpperCase() } } : null; // 2a is the Corse-du-Sud too
}

/** A column, `-` before it for the greatest first. */
function parseSort(value: string): CoverageViewState['sort'] | null {
    const descending = value.startsWith('-');
    const column = findBySlug(columnSlugs, descending ? value.slice(1) : value);
    return column && { column, descending };
}
