import { expect, test } from 'vitest';
import { builtClient } from '../helpers/builtClient.js';
// @ts-expect-error a plain script, shared with `npm run size`
import { measureFirstPage, SCRIPT_BUDGET } from '../bench/size.mjs';

test('the first page loads at most 100 kB of script, gzip, the map included', async () => {
    const { clientDir, remove } = await builtClient();
    const { files, scripts } = measureFirstPage(clientDir);
    remove();
    expect(files.length).toBeGreaterThan(3);
    expect(scripts).toBeLessThanOrEqual(SCRIPT_BUDGET);
});
