import type { ComponentChildren } from 'preact';
import { useTranslator } from './useTranslator.js';

/**
 * Words that are French whatever the page's language: data of the documents, or a message without a translation.
 *
 * @param untranslated the interface's own words: marked, for the translation is missing
 */
export function InFrench({ untranslated = false, children }: { untranslated?: boolean; children: ComponentChildren }) {
    const { language, say } = useTranslator();
    if (language === 'fr') return <>{children}</>;
    return (
        <span lang="fr" dir="ltr" class={untranslated ? 'untranslated' : undefined}>
            {children}{untranslated && <> <small class="untranslated-mark" title={say('common-untranslated')}>FR</small></>}
        </span>
    );
}
