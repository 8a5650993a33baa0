import type { Page } from 'playwright-core';
import type { Violation } from './findViolations.js';

/** A mark half under a button of the map: the map moves, and the list has the same record at full size (WCAG 2.5.8, "equivalent"). */
export async function isUnderControl(page: Page, { id, selector }: Violation): Promise<boolean> {
    if (id !== 'target-size' || !selector.includes('.pin')) return false;
    return page.evaluate(found => {
        const box = document.querySelector(found)!.getBoundingClientRect();
        const controls = [...document.querySelectorAll('.legend, .map-buttons, .map-card')].map(element => element.getBoundingClientRect());
        return controls.some(control => box.left < control.right && control.left < box.right && box.top < control.bottom && control.top < box.bottom);
    }, selector);
}
