import { InvalidRequest } from './InvalidRequest.js';
import { normalizeText } from './normalizeText.js';

const MAX_TEXT_LENGTH = 100;

/**
 * Checks what a person typed; the messages are in French.
 *
 * @param expected what to answer when there is no letter and no digit
 * @throws InvalidRequest when the text is empty or too long
 */
export function checkText(text: string, expected: string): void {
    if (text.length > MAX_TEXT_LENGTH) throw new InvalidRequest(`Texte trop long : ${MAX_TEXT_LENGTH} caractères au plus, ${text.length} reçus.`);
    if (normalizeText(text) === '') throw new InvalidRequest(expected);
}
