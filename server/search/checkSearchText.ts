import { InvalidRequest } from '../directory/InvalidRequest.js';

const MAX_LENGTH = 100;

/**
 * The text of a search without the spaces around it.
 *
 * @throws InvalidRequest in French when it is empty or too long
 */
export function checkSearchText(text: string): string {
    const trimmed = text.trim();
    if (trimmed === '') throw new InvalidRequest('Indiquez ce que vous cherchez : un nom, une commune, un sigle, un code postal.');
    if (trimmed.length > MAX_LENGTH) throw new InvalidRequest(`Texte trop long : ${MAX_LENGTH} caractères au plus, ${trimmed.length} reçus.`);
    return trimmed;
}
