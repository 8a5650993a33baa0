/** Marks, in this tab only, that someone left in a hurry. Says nothing to who reads it. */
const LEFT = 'parti';
/** Between the first and the third press of Escape. */
const PRESSES_WITHIN_MS = 3000;

/**
 * Leaves for the page of the link: the content is taken away at once, and this page's place in the history is given to the other.
 * Going back later to a page of ours in this tab leads out again. Three presses of Escape do the same as the link.
 */
export function startQuickExit(link: HTMLAnchorElement): void {
    const leave = () => {
        setMark('1');
        document.title = '';
        document.body.replaceChildren();
        location.replace(link.href);
    };
    const wentBack = (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.type === 'back_forward';
    if (wentBack && hasMark()) return leave();
    setMark(null); // Came on purpose.
    addEventListener('pageshow', ({ persisted }) => void (persisted && hasMark() && leave()));
    link.addEventListener('click', event => {
        event.preventDefault();
        leave();
    });

    const status = document.querySelector<HTMLElement>('[data-quick-exit-status]');
    let presses: number[] = [];
    addEventListener('keydown', ({ key, repeat, timeStamp }) => {
        if (key !== 'Escape' || repeat) return;
        presses = [...presses.filter(time => timeStamp - time < PRESSES_WITHIN_MS), timeStamp];
        if (presses.length >= 3) return leave();
        if (status) status.textContent = (presses.length === 1 ? link.dataset.twice : link.dataset.once) ?? '';
    }, { capture: true });
}

function hasMark(): boolean {
    try {
        return sessionStorage.getItem(LEFT) !== null;
    } catch {
        return false; // Storage is refused: nothing was marked.
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
