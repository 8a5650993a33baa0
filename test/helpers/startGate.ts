import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A door before a site, to be shut as a network fails: one address while the site behind changes.
 * `shut` cuts every connection, `stuck` takes pages and never answers, `starting` answers 503 as the server does while it starts.
 */
export async function startGate(site: string) {
    const state = { site, mode: 'open' as 'open' | 'shut' | 'stuck' | 'starting', asked: [] as string[] };
    const held: (() => void)[] = [];
    const server = createServer((incoming, outgoing) => {
        state.asked.push(incoming.url!);
        if (state.mode === 'shut') return void incoming.socket.destroy();
        if (state.mode === 'starting') return void outgoing.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end('<!doctype html><title>Relais démarre</title><h1>Relais démarre</h1>');
        const forward = () => {
            const { port } = new URL(state.site);
            const asking = request({ port, host: '127.0.0.1', path: incoming.url, method: incoming.method, headers: incoming.headers }, answer => {
                outgoing.writeHead(answer.statusCode!, answer.headers);
                answer.pipe(outgoing);
            });
            asking.on('error', () => outgoing.destroy());
            incoming.pipe(asking);
        };
        if (state.mode === 'stuck') held.push(forward);
        else forward();
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    return {
        state,
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
        /** Lets through what was held. */
        release: () => held.splice(0).forEach(forward => forward()),
        async close() {
            server.closeAllConnections();
            await new Promise(resolve => server.close(resolve));
        },
    };
}
