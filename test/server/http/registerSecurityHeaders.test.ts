import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { registerSecurityHeaders } from '../../../server/http/registerSecurityHeaders.js';

test.each([false, true])('every answer has the headers of the first, found or not, behind HTTPS: %s', async behindHttps => {
    const app = Fastify();
    await registerSecurityHeaders(app, behindHttps);
    app.get('/', async () => 'page');
    const read = async (url: string) => {
        const { headers } = await app.inject(url);
        return Object.fromEntries(Object.entries(headers).filter(([name]) => !/^(date|connection|content-length|content-type)$/.test(name)));
    };
    const first = await read('/');
    expect(first['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';worker-src 'self';style-src 'self';img-src 'self' data:;font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
    );
    expect(first).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'strict-origin-when-cross-origin' });
    expect('strict-transport-security' in first).toBe(behindHttps);
    expect(await read('/')).toEqual(first);
    expect(await read('/nothing-there')).toEqual(first);
    await app.close();
});
