import { simulationTexts } from '../../texts/simulationTexts.js';
import type { SitingQuestion } from '../worker/CountryComputer.js';

const words = simulationTexts.next;

/** Fields as they were typed. */
export interface QuestionFields {
    k: string;
    minPopulation: string;
    capacity: string;
    includeUnknown: boolean;
}

export const defaultFields: QuestionFields = { k: '3', minPopulation: '2000', capacity: '', includeUnknown: false };

/** Reads the fields; what cannot be read is said in French beside its field, and there is no question. */
export function parseQuestion(fields: QuestionFields): { question: SitingQuestion | null; mistakes: Partial<Record<'k' | 'minPopulation' | 'capacity', string>> } {
    const read = (text: string) => (/^\d{1,9}$/.test(text.trim()) ? Number(text) : NaN);
    const [k, minPopulation] = [read(fields.k), read(fields.minPopulation.trim() || '0')];
    const capacity = fields.capacity.trim() ? read(fields.capacity) : null;
    const mistakes: ReturnType<typeof parseQuestion>['mistakes'] = {};
    if (!(k >= 1 && k <= 20)) mistakes.k = words.badK;
    if (!(minPopulation >= 0)) mistakes.minPopulation = words.badPopulation;
    if (capacity !== null && !(capacity > 0)) mistakes.capacity = words.badCapacity;
    return { question: Object.keys(mistakes).length ? null : { k, minPopulation, capacity, includeUnknown: fields.includeUnknown }, mistakes };
}
