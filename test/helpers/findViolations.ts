import axe from 'axe-core';
import type { Page } from 'playwright-core';

export const AXE_RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export interface Violation {
    /** The rule of axe. */
    id: string;
    selector: string;
}

/**
 * What axe finds in a page by WCAG 2.2 AA and its best practices, one line a node.
 *
 * @param counts whether a violation is one here; all are by default
 */
export async function findViolations(page: Page, counts: (violation: Violation) => boolean | Promise<boolean> = () => true): Promise<string[]> {
    await page.evaluate(axe.source);
    const found = await page.evaluate(async tags => {
        const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { runOnly: { type: 'tag', values: tags } });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => ({ id, selector: target.join(' '), failureSummary })));
    }, AXE_RULES);
    const counted = await Promise.all(found.map(counts));
    return found.filter((_, i) => counted[i]).map(({ id, selector, failureSummary }) => `${id} at ${selector}: ${failureSummary}`);
}
