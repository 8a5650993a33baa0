import { offlineTexts } from '../texts/offlineTexts.js';

interface Action {
    label: string;
    act(): void;
}

/**
 * A quiet line at the foot of the page, announced, that any of its buttons closes.
 *
 * @param options `seen: false` announces only: the page shows it already
 */
export async function showNotice(text: string, actions: readonly Action[], { seen = true } = {}): Promise<void> {
    const notice = document.createElement('section');
    notice.lang = 'fr';
    notice.dir = 'ltr';
    notice.className = seen ? 'quiet-notice' : 'visually-hidden';
    notice.setAttribute('aria-label', offlineTexts.noticeLabel);
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    notice.append(status);
    document.body.append(notice);
    await new Promise(resolve => setTimeout(resolve, 150)); // a screen reader announces what changes in a region that it knows
    status.textContent = text;
    notice.append(...actions.map(({ label, act }) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = label;
        button.addEventListener('click', () => {
            notice.remove();
            act();
        });
        return button;
    }));
}
