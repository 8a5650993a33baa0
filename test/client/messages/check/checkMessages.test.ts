import { expect, test } from 'vitest';
import { checkMessages, type MessageFile } from '../../../../client/messages/check/checkMessages.js';
import { readMessageFiles } from '../../../../client/messages/check/readMessageFiles.js';

const file = (language: MessageFile['language'], text: string, domain = 'doors'): MessageFile => ({ language, domain, text: language === 'fr' ? text : `# review: none\n\n${text}` });
const FRENCH = 'doors-count = { $count ->\n    [one] une porte\n   *[other] { $count } portes\n}\ndoors-title = Les portes\n';
const CODE = ["say('doors-count', { count }); <Say id=\"doors-title\" />"];
const issuesOf = (...files: MessageFile[]) => checkMessages(files, CODE).issues;

test('the catalogue has no mistake', () => {
    const { files, sources } = readMessageFiles('.');
    expect(files.length).toBeGreaterThan(6);
    expect(checkMessages(files, sources).issues).toEqual([]);
});

test('a message that the code asks for and French lacks is found, and one that nothing uses', () => {
    expect(checkMessages([file('fr', 'doors-old = Vieux\n')], ["translator.say('doors-new')"]).issues).toEqual([
        'The code asks for doors-new, which is not in French.', 'fr: doors-old is used nowhere in the code.',
    ]);
});

test('ids that are put together use what fits them; one that fits nothing is found', () => {
    const files = [file('fr', 'doors-kind-ml = Mission Locale\ndoors-kind-hj = Habitat Jeunes\n')];
    expect(checkMessages(files, ['say(`doors-kind-${kind}`)']).issues).toEqual([]);
    expect(checkMessages(files, ['say(`doors-kind-${kind}`)', 'say(`doors-sort-${kind}`)']).issues).toEqual(['The code asks for doors-sort-${kind}, which fits no French message.']);
});

test('an unknown placeable and one left out are found', () => {
    expect(issuesOf(file('fr', FRENCH), file('es', 'doors-title = Puertas { $place }\ndoors-count = puertas\n'))).toEqual([
        'es/doors.ftl: doors-title names $place, which the French message has not.', 'es/doors.ftl: doors-count leaves out $count of the French message.',
    ]);
});

test('plural categories that the language has not, or lacks, are found; a number by itself stands for its category', () => {
    const arabic = (variants: string) => file('ar', `doors-count = { $count ->\n${variants}\n   *[other] { $count } باب\n}\n`);
    const most = '    [two] بابان\n    [few] { $count } أبواب\n    [many] { $count } بابًا';
    expect(issuesOf(file('fr', FRENCH), arabic('    [one] باب'))).toEqual(['ar/doors.ftl: doors-count lacks the plural categories zero, two, few, many for $count.']);
    expect(issuesOf(file('fr', FRENCH), arabic(`    [0] لا\n    [1] باب\n${most}`))).toEqual([]);
    expect(issuesOf(file('fr', FRENCH), file('en', 'doors-count = { $count ->\n    [one] a door\n    [few] doors\n   *[other] { $count } doors\n}\n'))).toEqual([
        'en/doors.ftl: doors-count has the plural categories few for $count: this language has one, other.',
    ]);
});

test('what Fluent cannot read, a wrong beginning, a double, an unknown id, a function and a missing review are found', () => {
    const issues = issuesOf(file('fr', FRENCH), { language: 'uk', domain: 'doors', text: 'doors-title = { $\ndoor = Двері\ndoors-title = Двері\ndoors-title = Двері { NUMBER($n) }\n' });
    expect(issues).toEqual([
        'uk/doors.ftl: expected a line "# review: none" or "# review: <name>, <date>", got none.',
        'uk/doors.ftl: expected ids to begin with "doors-", got door.',
        'uk/doors.ftl: door is not in French, the reference.',
        'uk/doors.ftl: doors-title is there twice.',
        'uk/doors.ftl: doors-title uses NUMBER(): numbers and dates are formatted by the translator.',
    ]);
    expect(issuesOf(file('fr', FRENCH), file('uk', 'doors-title = { $\n'))).toEqual(['uk/doors.ftl: doors-title cannot be read by Fluent.']);
});

test('completeness counts the French messages that a language has', () => {
    const { completeness } = checkMessages([file('fr', FRENCH), file('en', 'doors-title = Doors\n')], CODE);
    expect(completeness.filter(({ language }) => ['fr', 'en', 'ps'].includes(language))).toEqual([
        { language: 'fr', domain: 'doors', translated: 2, total: 2, review: null },
        { language: 'en', domain: 'doors', translated: 1, total: 2, review: 'none' },
        { language: 'ps', domain: 'doors', translated: 0, total: 2, review: null },
    ]);
});
