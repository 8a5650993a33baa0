import { expect, test } from 'vitest';
// @ts-expect-error plain JavaScript, so that Node runs it before anything is installed
import { checkNode } from '../../../server/start/checkNode.mjs';

test.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('Node %s will do', version => {
    expect(checkNode(version)).toBeNull();
});

test.each(['14.21.3', '18.20.8', '20.9.0', '20.18.3'])('Node %s is refused', version => {
    expect(checkNode(version)).toBe(`Expected Node.js 20.19 or newer, got ${version}. Install a newer one from https://nodejs.org or your system.`);
});
