/** How far below the screen, in pixels, something is already near. */
const MARGIN = 200;

/** Waits until an element comes near the screen: a map that nobody scrolls to costs a phone neither bytes nor battery. */
export function whenNear(element: Element): Promise<void> {
    return new Promise(resolve => {
        const observer = new IntersectionObserver(entries => {
            if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
            observer.disconnect();
            resolve();
        }, { rootMargin: `${MARGIN}px 0px` });
        observer.observe(element);
    });
}
