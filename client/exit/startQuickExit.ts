/** Marks, in this tab only, that someone left in a hurry, and for where. Says nothing of us to who reads it. */
const LEFT = 'parti';
/** Between the first and the third press of Escape. */
const PRESSES_WITHIN_MS = 3000;

/**
 * Leaves for the page of the link `[data-quick-exit]`, where the page has one: the content is taken away at once, and this page's place in the history is given to the other.
 * Going back later to any page of ours in this tab leads out again. Three presses of Escape do the same as the link.
 * The link is looked for when it is needed: a header may be written again in another language.
 */
export function startQuickExit(): void {
    const leave = (address: string) => {
        setMark(address);
        document.title = '';
        document.body.replaceChildren();
        location.replace(address);
    };
    const wentBack = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
    const left = readMark();
    if (wentBack && left !== null) return leave(left);
    setMark(null); // Came on purpose.
    addEventListener('pageshow', ({ persisted }) => {
        const address = persisted ? readMark() : null;
        if (address !== null) leave(address);
    });
    document.addEventListener('click', event => {
        const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('[data-quick-exit]') : null;
        if (!link) return;
        event.preventDefault();
        leave(link.href);
    });

    let presses: number[] = [];
    addEventListener('keydown', ({ key, repeat, timeStamp }) => {
        const link = document.querySelector<HTMLAnchorElement>('[data-quick-exit]');
        if (key !== 'Escape' || repeat || !link) return;
        presses = [...presses.filter(time => timeStamp - time < PRESSES_WITHIN_MS), timeStamp];
        if (presses.length >= 3) return leave(link.href);
        const status = document.querySelector<HTMLElement>('[data-quick-exit-status]');
        if (status) status.textContent = (presses.length === 1 ? link.dataset.twice : link.dataset.once) ?? '';
    }, { capture: true });
}

function readMark(): string | null {
    try {
        return sessionStorage.getItem(LEFT);
    } catch {
        return null; // Storage is refused: nothing was marked.
    }
}

function setMark(value: string | null): void {
    try {
        sessionStorage.removeItem(LEFT);
        if (value !== null) sessionStorage.setItem(LEFT, value);
    } catch {
        // Storage is refused: going back is then not caught.
    }
}
