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
    const { reviewed, complete } = useTranslator();
    if (unknown !== null) return <p class="language-notice"><Say id="common-unknown-language" args={{ value: unknown }} /></p>;
    if (reviewed) return null;
    return (
        <p class="language-notice">
            <Say id="common-not-reviewed" /> {!complete && <><Say id="common-untranslated-note" /> </>}<a href={linkInLanguage(address, 'fr')}><Say id="common-see-french" /></a>
        </p>
    );
}
