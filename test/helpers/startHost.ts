import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another site, of another origin: it serves one page, with a policy of its own when it has one. */
export async function startHost() {
    let page = { html: '', policy: null as string | null };
    const server = createServer((request, response) => {
        if (request.url !== '/') return void response.writeHead(204).end(); // the icon that a browser asks for
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(page.policy && { 'content-security-policy': page.policy }) });
        response.end(`<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Un autre site</title></head><body><h1>Un autre site</h1>${page.html}</body></html>`);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://localhost:${(server.address() as AddressInfo).port}`,
        show(html: string, policy: string | null = null) {
            page = { html, policy };
        },
        close: () => new Promise<void>(resolve => {
            server.closeAllConnections();
            server.close(() => resolve());
        }),
    };
}
