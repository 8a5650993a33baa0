import type { Term } from '../texts/linkTerms.js';

/** The words that the page explains, for the parts of it that the browser writes; `YoungWords` wrote them. */
export function readYoungWords(): Term[] {
    return [...document.querySelectorAll<HTMLElement>('.words [data-variants]')].map(word => ({
        id: word.id.slice('mot-'.length),
        sigle: word.querySelector('dt')?.textContent ?? '',
        nom: '',
        definition: word.querySelector('dd')?.textContent ?? '',
        variants: word.dataset.variants ? word.dataset.variants.split('|') : [],
    }));
}
