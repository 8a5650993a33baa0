import { computeAges } from './computeAges.js';
import { foldWords } from './foldWords.js';
import { tellingWords } from './PhraseBook.js';
import { qualityOf } from './readWords.js';
import type { Field } from './SearchDocument.js';
import type { Hit } from './rankHits.js';
import type { SearchAnswer, SearchIndex } from './SearchIndex.js';

/** Where a word was found, in French. */
const FIELD_REASONS: Record<Exclude<Field, 'ALIAS'>, string> = {
    NAME: 'nom', SIGLE: 'sigle', PLACE: 'commune', KIND: 'ce que c’est', DEPARTEMENT: 'département', LINK: 'structure ou organisation liée', TEXT: 'texte de la fiche', CODE: 'code postal ou numéro du département',
};

export interface Explanation {
    /** In French, the reasons parted by a middle dot. */
    reason: string;
    /** In a straight line from the place of the question, or from `near`; null without either or while unknown. */
    distanceKm: number | null;
    /** The words as they were read, for those that were misspelt: by the place of the typed one in the text. */
    corrections: { start: number; end: number; corrected: string }[];
}

/** Says why a hit is in the answer: where each word was found, how it was read, what is near, what is missing. */
export function explainHit(hit: Hit, { question, words, acronyms, near }: SearchAnswer, index: SearchIndex): Explanation {
    const { shelf, doc, nearby, answered } = hit;
    const from = nearby?.commune.position ?? near;
    const km = from ? shelf.distanceKm(doc, from) : NaN;
    const distanceKm = Number.isNaN(km) ? null : km;
    const document = shelf.read(doc);
    const found = shelf.index.explain(doc, index.accept(words, shelf));
    const reasons: string[] = hit.exact ? ['nom exact'] : [];
    const corrections: Explanation['corrections'] = [];
    const missing: string[] = [];
    const named = nearby ?? answered.place;
    if (named) {
        const [start, end] = [words[named.from]!.start, words[named.to - 1]!.end];
        const [typed, { nom }] = [question.text.slice(start, end), named.commune];
        if (words.slice(named.from, named.to).some(({ word }) => !tellingWords(nom).includes(word))) {
            corrections.push({ start, end, corrected: nom });
            reasons.push(`faute corrigée : ${typed} → ${nom}`);
        }
    }
    words.forEach((word, at) => {
        const typed = question.text.slice(word.start, word.end);
        const best = found[at];
        if (nearby && at >= nearby.from && at < nearby.to) return;
        if (nearby && nearby.qualifiers.includes(word.word)) return;
        const answer = answered.reasons.get(at);
        if (answer !== undefined) return void reasons.push(answer);
        if (!best) return void missing.push(typed);
        const term = shelf.index.term(best.term);
        const acronym = acronyms.find(({ from, to }) => at >= from && at < to);
        const quality = qualityOf(word, term);
        if (quality === 'TYPO') {
            const corrected = findWritten(term, [document.title, document.subtitle]);
            corrections.push({ start: word.start, end: word.end, corrected });
            reasons.push(`faute corrigée : ${typed} → ${corrected}`);
        }
        if (best.field === 'ALIAS' || ((best.field === 'KIND' || best.field === 'SIGLE') && acronym)) reasons.push(acronym ? `sigle ${acronym.sigle} = ${acronym.meaning}` : FIELD_REASONS.KIND);
        else if (best.field === 'NAME' && quality === 'PREFIX' && !hit.exact) reasons.push('début d’un mot du nom');
        else if (best.field === 'NAME' && hit.exact) return;
        else reasons.push(FIELD_REASONS[best.field]);
    });
    if (nearby && distanceKm !== null) reasons.push(`proche de « ${nearby.commune.nom} »\u00a0: ${formatKm(distanceKm)} à vol d’oiseau`);
    if (question.age !== null && document.ages) {
        const { min, max } = document.ages;
        const ages = { WITHIN: `${question.age} ans : ${describeAges(min, max)}`, OUTSIDE: `pas pour ${question.age} ans : ${describeAges(min, max)}`, UNKNOWN: 'âges non précisés par la source' };
        reasons.push(ages[computeAges(document.ages, question.age)]);
    }
    if (missing.length > 0) reasons.push(`sans ${missing.map(word => `« ${word} »`).join(', ')}`);
    return { reason: [...new Set(reasons)].join(' · '), distanceKm, corrections };
}

/** The text with the words corrected; null when none was. */
export function correctText(text: string, corrections: Explanation['corrections']): string | null {
    if (corrections.length === 0) return null;
    let corrected = '';
    let at = 0;
    for (const { start, end, corrected: word } of [...corrections].sort((a, b) => a.start - b.start)) {
        corrected += text.slice(at, start) + word;
        at = end;
    }
    return corrected + text.slice(at);
}

/** A folded word as the record writes it, with its accents and capitals. */
function findWritten(term: string, texts: readonly string[]): string {
    for (const text of texts) {
        const written = foldWords(text).find(({ word }) => word === term);
        if (written) return text.slice(written.start, written.end);
    }
    return term;
}

function describeAges(min: number | null, max: number | null): string {
    if (min === null) return `jusqu’à ${max} ans`;
    return max === null ? `à partir de ${min} ans` : `de ${min} à ${max} ans`;
}

function formatKm(km: number): string {
    return km < 10 ? `${km.toFixed(1).replace('.', ',')}\u00a0km` : `${Math.round(km)}\u00a0km`;
}
