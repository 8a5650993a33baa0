import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { linkTerms } from '../../../client/texts/linkTerms.js';
import type { Term } from '../../../client/texts/linkTerms.js';

const term = (sigle: string, variants: string[] = []): Term => ({ id: `terme-${sigle.toLowerCase()}`, sigle, nom: sigle, definition: 'Une définition.', variants });
const terms = [term('ASE', ["aide sociale à l'enfance"]), term('CEJ', ["contrat d'engagement jeune"]), term('CEJ-JR'), term('HJ', ['Habitat Jeunes']), term('RHJ', ['résidence Habitat Jeunes']), term('ML', ['Mission Locale'])];
const link = (text: string, known: string[] = []) => linkTerms(text, terms, new Set(known));
const html = (text: string, known: string[] = []) => renderToString(<p>{link(text, known).parts}</p>);
const words = (text: string) => [...html(text).matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, word]) => word);

test('the first occurrence becomes a link to its definition, the next ones stay text', () => {
    expect(html("L'ASE aide ; l'ASE protège.")).toBe('<p>L\'<a class="term" href="/glossaire#terme-ase" aria-describedby="mot-terme-ase">ASE</a> aide ; l\'ASE protège.</p>');
});
test('what the page linked already stays text', () => {
    expect(html("L'ASE aide.", ['terme-ase'])).toBe("<p>L'ASE aide.</p>");
});
test('of two terms that fit, the longest is linked', () => {
    expect(words('Le CEJ-JR et une résidence Habitat Jeunes.')).toEqual(['CEJ-JR', 'résidence Habitat Jeunes']);
});
test('only whole words, accents included', () => {
    expect(words('ASEP, BASE, ASEé, LML, MLé')).toEqual([]);
});
test('an acronym is linked as written only; other words whatever their case, apostrophe, plural and kind of space', () => {
    expect(words('une base, ase, Ase')).toEqual([]);
    expect(words('Les missions\u00a0locales, les Contrats d’engagement jeune, l’Aide sociale à l’enfance')).toEqual(['missions\u00a0locales', 'Contrats d’engagement jeune', 'Aide sociale à l’enfance']);
});
test('an acronym and its words are one term', () => {
    expect(words('L’aide sociale à l’enfance (ASE)')).toEqual(['aide sociale à l’enfance']);
});
test('no text is lost or changed, and the linked terms are told', () => {
    const text = 'Avec la Mission Locale, l’ASE & <i>le reste</i> : ML.';
    const { parts, linked } = link(text);
    expect(parts.map(part => (typeof part === 'string' ? part : (part as { props: { children: string } }).props.children)).join('')).toBe(text);
    expect(linked.map(({ id }) => id)).toEqual(['terme-ml', 'terme-ase']);
});
test('a text without terms, an empty text and an empty glossary give the text back', () => {
    expect(link('Rien ici.').parts).toEqual(['Rien ici.']);
    expect(link('').parts).toEqual(['']);
    expect(linkTerms('L’ASE', [], new Set()).parts).toEqual(['L’ASE']);
});
test('signs that mean something in a pattern are read as themselves', () => {
    expect(linkTerms('Le C+ (a.b) aide.', [term('C+'), term('(a.b)')], new Set()).linked.map(({ sigle }) => sigle)).toEqual(['C+', '(a.b)']);
    expect(linkTerms('axb', [term('a.b')], new Set()).linked).toEqual([]);
});
