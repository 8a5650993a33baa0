import { type Language, LANGUAGES } from './Language.js';
import { linkInLanguage } from './linkInLanguage.js';
import { Say } from './Say.js';
import { useTranslator } from './useTranslator.js';

/**
 * The same page in each language, each by its own name: plain links.
 *
 * @param address of the page, path and query
 */
export function LanguageChooser({ address }: { address: string }) {
    const { language, say } = useTranslator();
    const links = (Object.keys(LANGUAGES) as Language[]).map(code => {
        const { name, tag, direction } = LANGUAGES[code];
        return <li key={code}><a href={linkInLanguage(address, code)} lang={tag} dir={direction} hreflang={tag} aria-current={code === language ? 'true' : undefined}>{name}</a></li>;
    });
    return (
        <details class="languages">
            <summary><span class="visually-hidden"><Say id="common-language" /> </span><span lang={LANGUAGES[language].tag}>{LANGUAGES[language].name}</span></summary>
            <nav aria-label={say('common-languages')}><ul>{links}</ul></nav>
        </details>
    );
}
