import type {
    AccordLevel, BesoinKind, ChangeListData, InitiativeStatus, OrganisationKind, PartnershipStatus, PlacesPrecision, Relation, StructureKind, SubjectKind,
} from '../queries/operations.js';
import { changeFieldTexts, changeTexts as words } from './changeTexts.js';
import { accordLevelTexts, besoinKindTexts, initiativeStatusTexts, partnershipTexts, relationTexts } from './documentTexts.js';
import { formatDate } from './formatDate.js';
import { formatNumber } from './formatNumber.js';
import { formatPlaces } from './formatPlaces.js';
import { kindTexts } from './kindTexts.js';
import { structureListTexts } from './structureListTexts.js';
import { typeset } from './typeset.js';
import { organisationKindTexts, subjectTexts } from './vocabularyTexts.js';

export type ListedChange = ChangeListData['changes']['nodes'][number];

/** A change in French: a title that stands alone, and sentences that say what changed. */
export function describeChange(change: ListedChange): { title: string; sentences: string[] } {
    const { nature, subjectKind, title, fields, records } = change;
    if (nature === 'LOADED' || subjectKind === null) return { title: words.loadedTitle, sentences: [words.loaded(formatNumber(records ?? 0), records === 1, records === 0)] };
    const lines = fields.map(({ name, before, after }) => {
        const label = capital(changeFieldTexts[name] ?? name);
        return before === null && after === null ? `${label}.` : `${label}\u00a0: ${formatValue(subjectKind, name, before)} → ${formatValue(subjectKind, name, after)}.`;
    });
    const first = { NEW: words.isNew, REMOVED: words.removed, ENDED: fields.length > 0 ? words.endedBySource : words.ended, CHANGED: null }[nature];
    return { title: `${words.natures[nature]}\u00a0: ${typeset(title)} (${lower(subjectTexts[subjectKind])})`, sentences: [...(first === null ? [] : [first]), ...lines] };
}

function formatValue(kind: SubjectKind, name: string, value: string | null): string {
    if (value === null) return words.unknown;
    if (name === 'start' || name === 'end' || name === 'date') return formatDate(value);
    if (name === 'places') return readPlaces(value);
    if (name === 'ageMin' || name === 'ageMax') return structureListTexts.years(Number(value));
    if (name === 'value' || name === 'capacity' || name === 'maxAmountPerMonth') return formatNumber(Number(value));
    if (name === 'toConfirm') return value === 'true' ? words.toConfirm : words.sure;
    if (name === 'complete') return value === 'true' ? words.yes : words.no;
    if (name === 'kind' || name === 'status' || name === 'level' || name === 'relation') return formatCode(kind, name, value);
    return `«\u00a0${typeset(value)}\u00a0»`;
}

function readPlaces(text: string): string {
    const [value, precision] = text.split(' ');
    return formatPlaces({ value: value === '?' ? null : Number(value), precision: precision as PlacesPrecision });
}

function formatCode(kind: SubjectKind, name: string, code: string): string {
    if (name === 'relation') return relationTexts[code as Relation] ?? code;
    if (name === 'level') return accordLevelTexts[code as AccordLevel] ?? code;
    if (name === 'kind' && kind === 'ORGANISATION') return organisationKindTexts[code as OrganisationKind] ?? code;
    if (name === 'kind' && kind === 'BESOIN') return besoinKindTexts[code as BesoinKind] ?? code;
    if (name === 'kind') return kindTexts[code as StructureKind]?.one ?? code;
    if (kind === 'PARTNERSHIP') return partnershipTexts[code as PartnershipStatus] ?? code;
    if (kind === 'INITIATIVE') return initiativeStatusTexts[code as InitiativeStatus] ?? code;
    return code === 'OPEN' ? words.open : words.endedStatus;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
