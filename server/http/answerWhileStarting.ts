import type { IncomingMessage, ServerResponse } from 'node:http';

/** Seconds after which a browser or a client should ask again. */
const RETRY_AFTER = 2;

/** A page for people, that asks again by itself. */
const PAGE = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>Relais démarre</title><meta name="viewport" content="width=device-width"><meta http-equiv="refresh" content="${RETRY_AFTER}"></head>
<body><main><h1>Relais démarre</h1><p>La carte et l’annuaire se préparent. Cette page se recharge d’elle-même.</p></main></body>
</html>
`;

/** Answers 503 until the site is ready: a page to a browser, JSON to a program. */
export function answerWhileStarting(request: IncomingMessage, response: ServerResponse): void {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    response
        .writeHead(503, {
            'content-type': wantsPage ? 'text/html; charset=utf-8' : 'application/json',
            'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
            'x-content-type-options': 'nosniff',
            'cache-control': 'no-store',
            'retry-after': String(RETRY_AFTER),
        })
        .end(wantsPage ? PAGE : '{"status":"starting"}');
}
