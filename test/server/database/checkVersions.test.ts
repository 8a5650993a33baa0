import type { DataSource } from 'typeorm';
import { expect, test } from 'vitest';
import { checkVersions } from '../../../server/database/checkVersions.js';
import { StartError } from '../../../server/StartError.js';

/** Answers the two questions of `checkVersions`, in their order. */
class FakeServer {
    private readonly answers: unknown[][];
    constructor(number: number, postgresql: string, postgis: string | null) {
        this.answers = [[{ number, postgresql }], postgis === null ? [] : [{ postgis }]];
    }
    async query(): Promise<unknown[]> {
        return this.answers.shift()!;
    }
    check() {
        return checkVersions(this as unknown as DataSource);
    }
}

test('PostgreSQL 15 with PostGIS 3.3 will do', async () => {
    expect(await new FakeServer(150_018, '15.18', '3.3.2').check()).toEqual({ postgresql: '15.18', postgis: '3.3.2' });
});

test.each([
    [140_011, '14.11', '3.5.0', 'Expected PostgreSQL 15 or newer at DATABASE_URL, got 14.11.'],
    [160_002, '16.2', '3.2.9', 'Expected PostGIS 3.3 or newer at DATABASE_URL, got 3.2.9.'],
    [160_002, '16.2', '2.5.0', 'Expected PostGIS 3.3 or newer at DATABASE_URL, got 2.5.0.'],
    [
        160_002,
        '16.2',
        null,
        'Expected PostGIS 3.3 or newer at DATABASE_URL, found none: install it on that server (Debian: apt install postgresql-16-postgis-3).',
    ],
])('version %d (%s) with PostGIS %s is refused', async (number, postgresql, postgis, message) => {
    await expect(new FakeServer(number, postgresql, postgis).check()).rejects.toThrow(new StartError(message));
});
