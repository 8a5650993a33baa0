import { linkInLanguage } from './linkInLanguage.js';
import { Say } from './Say.js';
import { useTranslator } from './useTranslator.js';

interface Props {
    /** Of the page, path and query. */
    address: string;
    /** What the address asks for and is not here. */
    unknown: string | null;
}

/** Said before the page: a translation that nobody read again, or a language that is not here. */
export function LanguageNotice({ address, unknown }: Props) {
    const { reviewed, complete, say } = useTranslator();
    if (unknown === null && reviewed) return null;
    return (
        <aside class="language-notice" aria-label={say('common-language')}>
            {unknown !== null ? <p><Say id="common-unknown-language" args={{ value: unknown }} /></p> : (
                <p><Say id="common-not-reviewed" /> {!complete && <><Say id="common-untranslated-note" /> </>}<a href={linkInLanguage(address, 'fr')}><Say id="common-see-french" /></a></p>
            )}
        </aside>
    );
}
