/** A click on a link of ours that the page answers by itself; new tabs and other buttons are left to the browser. */
export function followLink(act: () => void): (event: MouseEvent) => void {
    return event => {
        if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        act();
    };
}
