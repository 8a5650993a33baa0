import { loadTranslator } from './loadTranslator.js';
import { parseLanguage } from './parseLanguage.js';
import type { Translator } from './Translator.js';

/** Links that lead to the same page in another language. */
const LINKS = '.languages a, .language-notice a';

/**
 * Changes the language of a page without leaving it: what a person has answered stays on the screen, and only there. What surrounds
 * the living part is asked for again in the other language, as a link would; when that fails, the link is followed.
 *
 * @param root the living part of the page: the same element in every language
 * @param show writes it in another language
 */
export function startLanguageSwitch(root: HTMLElement, show: (translator: Translator) => void): void {
    document.addEventListener('click', event => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(LINKS) : null;
        if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        switchTo(link.href, root, show).catch(() => location.assign(link.href));
    });
}

async function switchTo(address: string, root: HTMLElement, show: (translator: Translator) => void): Promise<void> {
    const [response, translator] = await Promise.all([fetch(address, { headers: { accept: 'text/html' } }), loadTranslator(parseLanguage(new URL(address).searchParams).language)]);
    if (!response.ok) throw new Error(`Expected the page in another language, got the status ${response.status}.`);
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    const place = page.getElementById(root.id);
    if (!place) throw new Error(`Expected a page with #${root.id}, got none.`);
    const { scrollY } = window;
    place.replaceWith(root);
    for (const script of page.body.querySelectorAll('script')) script.remove(); // data of this page, which is alive
    const kept = document.body.querySelectorAll(':scope > dialog, :scope > .quiet-notice'); // written by scripts, which still hold them
    document.body.replaceChildren(...page.body.childNodes, ...kept);
    const { documentElement: html } = document;
    [html.lang, html.dir, document.title] = [page.documentElement.lang, page.documentElement.dir, page.title];
    history.replaceState(history.state, '', address);
    show(translator);
    scrollTo({ top: scrollY, behavior: 'instant' });
    document.querySelector<HTMLElement>('.languages summary')?.focus({ preventScroll: true });
}
