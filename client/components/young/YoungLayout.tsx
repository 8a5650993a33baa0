import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { ExitLimits } from '../../exit/ExitLimits.js';
import { QuickExit } from '../../exit/QuickExit.js';
import { PageGlossary } from '../../glossary/PageGlossary.js';
import { youngTermIds } from '../../glossary/youngTermIds.js';
import { YoungWords } from '../../glossary/YoungWords.js';
import { LanguageChooser } from '../../messages/LanguageChooser.js';
import { LanguageNotice } from '../../messages/LanguageNotice.js';
import { Say } from '../../messages/Say.js';
import type { Translator } from '../../messages/Translator.js';
import { TranslatorContext } from '../../messages/TranslatorContext.js';
import { Logo } from '../Logo.js';
import { FrenchPageLink } from '../../messages/FrenchPageLink.js';

interface Props {
    translator: Translator;
    /** Of the page, path and query. */
    address: string;
    /** A language that the address asks for and that is not here. */
    unknownLanguage: string | null;
    /** `main` and its content, with the id `contenu`. */
    children: ComponentChildren;
}

/** Around a page for young people: little, in the language that the address asks for. */
export function YoungLayout({ translator, address, unknownLanguage, children }: Props) {
    const terms = useContext(PageGlossary).terms.filter(({ id }) => youngTermIds.has(id));
    return (
        <TranslatorContext.Provider value={translator}>
            <a class="skip" href="#contenu"><Say id="common-skip" /></a>
            <header class="young-header">
                <a class="brand" href={translator.link('/jeunes')} aria-label={translator.say('common-home')}><Logo /><span>Relais</span></a>
                <LanguageChooser address={address} />
                <QuickExit />
            </header>
            <LanguageNotice address={address} unknown={unknownLanguage} />
            <PageGlossary.Provider value={{ terms, linked: null }}>{children}</PageGlossary.Provider>
            <YoungWords terms={terms} />
            <footer class="site-footer young-footer">
                <nav aria-label={translator.say('common-nav')}>
                    <ul class="young-nav">
                        <li><a href={translator.link('/jeunes')}><Say id="common-nav-questions" /></a></li>
                        <li><a href={translator.link('/droits')}><Say id="droits-title" /></a></li>
                        <li><a href={translator.link('/carnet')}><Say id="carnet-title" /></a></li>
                    </ul>
                </nav>
                <p><Say id="common-nothing-kept" /></p>
                <ExitLimits />
                <p><FrenchPageLink href="/"><Say id="common-professionals" /></FrenchPageLink> <FrenchPageLink href="/accessibilite"><Say id="common-accessibility" /></FrenchPageLink></p>
            </footer>
        </TranslatorContext.Provider>
    );
}
