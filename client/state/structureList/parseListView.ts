import type { StructureKind } from '../../queries/operations.js';
import { structureListTexts } from '../../texts/structureListTexts.js';
import { findBySlug } from '../findBySlug.js';
import { kindSlugs } from '../kindSlugs.js';
import { needSlugs } from '../needSlugs.js';
import { parseAge } from '../parseAge.js';
import { formSlugs, publicSlugs } from './agreementSlugs.js';
import { defaultListView } from './defaultListView.js';
import type { StructureListView } from './StructureListView.js';

/** Longest text searched: beyond, nobody types it by hand. */
export const MAX_TEXT = 100;

/**
 * Reads the address of the list, of its files, or of the list that a sheet belongs to. What cannot be read is left out
 * and said in `mistakes`, in French; whether a code names something is asked elsewhere (`checkListCodes`).
 *
 * @param say the sentences of a mistake: a page leaves a filter aside, a file is refused
 */
export function parseListView(search: URLSearchParams, say: Pick<typeof structureListTexts, 'mistake' | 'noWord'> = structureListTexts): { view: StructureListView; mistakes: string[] } {
    const mistakes: string[] = [];
    const words = structureListTexts.fields;
    /** An empty value is what a form sends for an empty field. */
    const read = <Value>(field: string, label: string, parse: (value: string) => Value | null): Value | null => {
        const value = (search.get(field) ?? '').trim();
        if (!value) return null;
        const parsed = parse(value);
        if (parsed === null) mistakes.push(say.mistake(label, value.slice(0, 60)));
        return parsed;
    };
    const readAll = <Value>(field: string, label: string, parse: (value: string) => Value | null): Value[] => {
        const values = search.getAll(field).flatMap(value => value.split(',')).map(value => value.trim()).filter(Boolean);
        const unknown = values.filter(value => parse(value) === null);
        if (unknown.length) mistakes.push(say.mistake(label, unknown.join(', ').slice(0, 60)));
        return [...new Set(values.map(parse).filter(value => value !== null))];
    };
    const matching = (pattern: RegExp) => (value: string) => (pattern.test(value) ? value : null);
    const kinds = readAll('types', words.kinds, value => findBySlug(kindSlugs, value));
    const text = (search.get('texte') ?? '').trim().slice(0, MAX_TEXT);
    const hasWord = /[\p{L}\p{N}]/u.test(text);
    if (text && !hasWord) mistakes.push(say.noWord);
    const view: StructureListView = {
        ...defaultListView,
        kinds: (Object.keys(kindSlugs) as StructureKind[]).filter(kind => kinds.includes(kind)),
        departements: readAll('departement', words.departements, matching(/^(\d{2,3}|2[AB])$/)).sort(),
        epci: read('epci', words.epci, matching(/^\d{9}$/)),
        text: hasWord ? text : '',
        age: read('age', words.age, value => parseAge(value) ?? null),
        public: read('public', words.public, value => findBySlug(publicSlugs, value)),
        need: read('besoin', words.need, value => findBySlug(needSlugs, value)),
        form: read('forme', words.form, value => findBySlug(formSlugs, value)),
        withPlaces: read('places', words.withPlaces, matching(/^oui$/)) !== null,
        inForce: read('convention', words.inForce, matching(/^en-vigueur$/)) !== null,
        since: read('depuis', words.since, matching(/^(19|20)\d{2}$/)),
        source: read('source', words.source, matching(/^[A-Za-z0-9._-]{1,200}$/)),
        sure: read('sur', words.sure, matching(/^oui$/)) !== null,
        after: read('apres', words.after, matching(/^[A-Za-z0-9_-]{1,600}$/)),
    };
    return { view, mistakes };
}
