import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** Waits until what is asked in the page comes true. Playwright's own `waitForFunction` takes any promise for true, whatever it gives. */
export async function waitUntil<Argument = void>(page: Page, ask: (argument: Argument) => Promise<boolean>, argument?: Argument): Promise<void> {
    await expect.poll(() => page.evaluate(ask as never, argument), { timeout: 30_000 }).toBe(true);
}
