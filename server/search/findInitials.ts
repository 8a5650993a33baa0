import { tellingWords } from './PhraseBook.js';

/** "FJT" beside "foyer de jeunes travailleurs": an acronym is what holds the initials of another phrase of the same list. */
export function findInitials(lists: readonly (readonly string[])[]): { sigle: string; nom: string; variants: string[] }[] {
    return lists.flatMap(phrases => phrases.flatMap(sigle => {
        const initials = (words: string[]) => words.map(word => word[0]).join('');
        const letters = sigle.toLowerCase();
        const nom = phrases.find(phrase => initials(tellingWords(phrase)) === letters || initials(phrase.toLowerCase().split(/[\s’-]+/)) === letters);
        return nom === undefined ? [] : [{ sigle, nom, variants: [] }];
    }));
}
