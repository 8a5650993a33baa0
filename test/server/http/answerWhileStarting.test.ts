import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerWhileStarting } from '../../../server/http/answerWhileStarting.js';

const server = createServer(answerWhileStarting);
let address: string;
beforeAll(async () => {
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => new Promise(resolve => server.close(resolve)));

test('a browser gets a French page that asks again by itself', async () => {
    const answer = await fetch(address, { headers: { accept: 'text/html,application/xhtml+xml' } });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('2');
    expect(await answer.text()).toMatch(/http-equiv="refresh" content="2".*Relais démarre/s);
});
test('a program gets JSON', async () => {
    const answer = await fetch(`${address}health`, { headers: { accept: '*/*' } });
    expect([answer.status, await answer.json()]).toEqual([503, { status: 'starting' }]);
});
