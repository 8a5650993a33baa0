/**
 * Opens the explanation of a word of the glossary over the page, by tap or Enter; Escape, the button or a tap beside it close it
 * and give the word its focus back. Works for words that are written later too. The explanations are those of `YoungWords`.
 *
 * @param words the list of explanations
 */
export function startTerms(words: HTMLElement): void {
    const dialog = document.createElement('dialog');
    if (!dialog.showModal) return; // An old browser follows the link to the glossary.
    dialog.className = 'term-dialog';
    document.body.append(dialog);
    const close = Object.assign(document.createElement('button'), { type: 'button', className: 'button-quiet', textContent: words.dataset.close ?? '' });
    close.addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', event => void (event.target === dialog && dialog.close()));
    addEventListener('click', event => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.term') : null;
        const explained = link && words.querySelector(`#${CSS.escape(link.getAttribute('aria-describedby') ?? '')}`);
        if (!explained || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        show(dialog, explained, close);
        place(dialog, link.getBoundingClientRect());
    });
}

function show(dialog: HTMLDialogElement, explained: Element, close: HTMLElement): void {
    const copy = document.createElement('dl');
    copy.lang = 'fr';
    copy.dir = 'ltr';
    copy.append(...[...explained.children].map(child => child.cloneNode(true)));
    copy.querySelector('dt')!.id = 'mot-ouvert';
    dialog.setAttribute('aria-labelledby', 'mot-ouvert');
    dialog.replaceChildren(copy, close);
    dialog.showModal();
}

/** Beside the word where there is room; a narrow screen has it at the bottom, at the thumb, by its style. */
function place(dialog: HTMLDialogElement, word: DOMRect): void {
    const { width, height } = dialog.getBoundingClientRect();
    const below = word.bottom + 8 + height <= innerHeight;
    dialog.style.setProperty('--word-top', `${below ? word.bottom + 8 : Math.max(8, word.top - 8 - height)}px`);
    dialog.style.setProperty('--word-left', `${Math.max(8, Math.min(word.left, innerWidth - width - 8))}px`);
}
