import { spellYear } from './formatDay.js';
import { FluentBundle, FluentNumber, FluentResource } from '@fluent/bundle';
import { formatDate } from '../texts/formatDate.js';
import { typeset } from '../texts/typeset.js';
import { frenchMessages } from './frenchMessages.js';
import { type Language, LANGUAGES } from './Language.js';
import { linkInLanguage } from './linkInLanguage.js';
import type { MessageArgs, Translator } from './Translator.js';

/** First lines of a file of messages: `# review: none`, or who read it again and when. */
const NOT_REVIEWED = /^# review: none$/m;

/**
 * A translator over messages that are already here; French needs none.
 *
 * A right-to-left language isolates what is put into a message, so that a French name or a number does not turn the sentence around;
 * the others need no invisible marks, and their texts can be copied and sent as they are.
 *
 * @param messages of the language, by file, as `loadMessages` gives them
 */
export function createTranslator(language: Language, messages: Readonly<Record<string, string>> = {}): Translator {
    const { direction, formatTag } = LANGUAGES[language];
    const french = createBundle('fr', frenchMessages);
    const own = language === 'fr' ? french : createBundle(language, messages);
    const translate = (id: string, args: MessageArgs = {}) => {
        const [from, shown] = own.ids.has(id) ? [own, language] as const : [french, 'fr'] as const;
        return { text: from.format(id, args), language: shown };
    };
    return {
        language,
        direction,
        reviewed: language === 'fr' || !Object.values(messages).some(text => NOT_REVIEWED.test(text)),
        complete: [...french.ids].every(id => own.ids.has(id)),
        say: (id, args) => translate(id, args).text,
        translate,
        formatNumber: (value, decimals = 0) => new Intl.NumberFormat(formatTag, { maximumFractionDigits: decimals }).format(value),
        formatDate: isoDate => language === 'fr' ? formatDate(isoDate) : spellYear(new Intl.DateTimeFormat(formatTag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${isoDate}T00:00:00Z`))),
        formatDistance: km => km < 0.1 ? translate('common-on-the-spot').text : translate('common-distance', { km: km < 10 ? km : Math.round(km) }).text,
        link: href => linkInLanguage(href, language),
    };
}

function createBundle(language: Language, messages: Readonly<Record<string, string>>) {
    const { tag, direction, formatTag } = LANGUAGES[language];
    const bundle = new FluentBundle([tag, 'en'], { useIsolating: direction === 'rtl', ...(language === 'fr' && { transform: typeset }) });
    const numbers = new Intl.NumberFormat(formatTag, { maximumFractionDigits: 1 });
    const ids = new Set<string>();
    for (const resource of Object.values(messages).map(text => new FluentResource(text))) {
        bundle.addResource(resource);
        for (const { id } of resource.body) ids.add(id);
    }
    return {
        ids,
        format(id: string, args: MessageArgs): string {
            const value = bundle.getMessage(id)?.value;
            if (!value) return id;
            const errors: Error[] = [];
            const given = Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, typeof arg === 'number' ? new ShownNumber(arg, numbers) : arg]));
            const text = bundle.formatPattern(value, given, errors);
            if (import.meta.env.DEV && errors.length) throw new Error(`Expected every argument of ${id} (${language}), got ${Object.keys(args).join(', ') || 'none'}: ${errors[0]!.message}.`);
            return text;
        },
    };
}

/** A number whose plural follows the language and whose digits follow `formatTag`. */
class ShownNumber extends FluentNumber {
    constructor(value: number, private readonly numbers: Intl.NumberFormat) {
        super(value);
    }

    override toString(): string {
        return this.numbers.format(this.value);
    }
}
