import { type Language, LANGUAGES } from '../Language.js';
import { findUses } from './findUses.js';
import { readMessages, type ReadMessage } from './readMessages.js';

export interface MessageFile {
    language: Language;
    /** The file's name without `.ftl`; ids of its messages begin with it. */
    domain: string;
    text: string;
}

interface Completeness {
    language: Language;
    domain: string;
    translated: number;
    /** Messages of the French file. */
    total: number;
    /** What the file says of its review; null: it does not say. */
    review: string | null;
}

/** Plural categories of CLDR. */
const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];
/** Whole numbers that tell which categories a count can fall in; French and Spanish keep "many" for millions. */
const COUNTS = Array.from({ length: 201 }, (_, count) => count);

/**
 * What is wrong with the catalogue, in sentences, and how complete each language is. What is not translated yet is no mistake.
 *
 * @param sources the code that uses messages
 */
export function checkMessages(files: readonly MessageFile[], sources: readonly string[]): { issues: string[]; completeness: Completeness[] } {
    const issues: string[] = [];
    const read = files.map(file => ({ ...file, ...readMessages(file.text) }));
    const french = new Map(read.filter(({ language }) => language === 'fr').flatMap(({ messages }) => messages.map(message => [message.id, message] as const)));
    const seen = new Set<string>();
    for (const { language, domain, messages, unreadable, review } of read) {
        const where = `${language}/${domain}.ftl`;
        if (language !== 'fr' && !(review && (review === 'none' || /, \d{4}-\d{2}-\d{2}$/.test(review)))) issues.push(`${where}: expected a line "# review: none" or "# review: <name>, <date>", got ${review ?? 'none'}.`);
        issues.push(...unreadable.map(id => `${where}: ${id} cannot be read by Fluent.`));
        for (const message of messages) {
            if (!message.id.startsWith(`${domain}-`)) issues.push(`${where}: expected ids to begin with "${domain}-", got ${message.id}.`);
            if (seen.has(`${language} ${message.id}`)) issues.push(`${where}: ${message.id} is there twice.`);
            seen.add(`${language} ${message.id}`);
            issues.push(...checkMessage(message, language, french).map(issue => `${where}: ${message.id} ${issue}`));
        }
    }
    const { asked, quoted, patterns } = findUses(sources);
    for (const id of asked) if (!french.has(id)) issues.push(`The code asks for ${id}, which is not in French.`);
    for (const { text, matches } of patterns) if (![...french.keys()].some(id => matches.test(id))) issues.push(`The code asks for ${text}, which fits no French message.`);
    for (const id of french.keys()) if (!quoted.has(id) && !patterns.some(({ matches }) => matches.test(id))) issues.push(`fr: ${id} is used nowhere in the code.`);
    return { issues, completeness: measure(read) };
}

function checkMessage({ id, variables, choices, functions }: ReadMessage, language: Language, french: ReadonlyMap<string, ReadMessage>): string[] {
    const issues = functions.map(name => `uses ${name}(): numbers and dates are formatted by the translator.`);
    const reference = french.get(id);
    if (!reference) return [...issues, 'is not in French, the reference.'];
    for (const name of variables) if (!reference.variables.has(name)) issues.push(`names $${name}, which the French message has not.`);
    for (const name of reference.variables) if (!variables.has(name)) issues.push(`leaves out $${name} of the French message.`);
    const rules = new Intl.PluralRules(LANGUAGES[language].tag);
    const categories = rules.resolvedOptions().pluralCategories as string[];
    for (const { variable, keys } of choices.filter(choice => choice.keys.every(key => CATEGORIES.includes(key) || /^\d+$/.test(key)))) {
        const wrong = keys.filter(key => CATEGORIES.includes(key) && !categories.includes(key));
        const missing = [...new Set(COUNTS.filter(count => !keys.includes(String(count))).map(count => rules.select(count) as string))].filter(category => !keys.includes(category));
        if (wrong.length) issues.push(`has the plural categories ${wrong.join(', ')} for $${variable}: this language has ${categories.join(', ')}.`);
        if (missing.length) issues.push(`lacks the plural categories ${missing.join(', ')} for $${variable}.`);
    }
    return issues;
}

function measure(read: readonly (MessageFile & ReturnType<typeof readMessages>)[]): Completeness[] {
    const domains = read.filter(({ language }) => language === 'fr');
    return (Object.keys(LANGUAGES) as Language[]).flatMap(language => domains.map(({ domain, messages }) => {
        const file = read.find(one => one.language === language && one.domain === domain);
        const ids = new Set(file?.messages.map(({ id }) => id));
        return { language, domain, translated: messages.filter(({ id }) => ids.has(id)).length, total: messages.length, review: file?.review ?? null };
    }));
}
