import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lockDataDir } from '../../../server/database/embedded/lockDataDir.js';

let folder: string;
beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'relais-lock-'));
});
afterEach(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true });
});

test.each(['linux', 'darwin'])('on %s a directory is locked once, under whatever name, until it is freed', async platform => {
    vi.stubGlobal('process', Object.create(process, { platform: { value: platform } }));
    const link = `${folder}-link`;
    symlinkSync(folder, link);
    const free = await lockDataDir(folder);
    await expect(lockDataDir(link)).rejects.toThrow(`Expected the data directory ${folder} to be free, but another Relais process is using it.`);
    await free();
    await (await lockDataDir(link))();
    rmSync(link);
});

test('a lock file whose process is gone is taken over', async () => {
    vi.stubGlobal('process', Object.create(process, { platform: { value: 'darwin' } }));
    // Above the highest process id that Linux and macOS give.
    writeFileSync(join(folder, 'lock'), '99999999');
    const free = await lockDataDir(folder);
    await free();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
});
