import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const PERMISSIONS = 'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()';

type Framing = 'framed' | 'frames';

declare module 'fastify' {
    interface FastifyContextConfig {
        framing?: Framing;
        /** Public data, of nobody: scripts of other sites may read it, without credentials. */
        readableByAll?: boolean;
    }
}

/**
 * What a browser may do with our answers: only our own files, no inline script or style, no frame, no referrer to others. A route
 * whose `framing` is `framed` may stand in the frames of other sites, one whose `framing` is `frames` may hold a frame of ours.
 * A route that is `readableByAll` may be fetched from other sites.
 * Strict-Transport-Security only when the operator says that HTTPS stands in front: over plain HTTP it means nothing.
 *
 * @param embedOrigins sites that may frame the routes that allow it, besides this one; null: all
 */
export async function registerSecurityHeaders(app: FastifyInstance, behindHttps: boolean, embedOrigins: readonly string[] | null = null): Promise<void> {
    const ancestors = embedOrigins === null ? '*' : ["'self'", ...embedOrigins].join(' ');
    await app.register(helmet, {
        global: false,
        contentSecurityPolicy: {
            useDefaults: false,
            directives: {
                defaultSrc: ["'none'"],
                scriptSrc: ["'self'"],
                workerSrc: ["'self'"],
                styleSrc: ["'self'"],
                imgSrc: ["'self'", 'data:'],
                fontSrc: ["'self'"],
                connectSrc: ["'self'"],
                manifestSrc: ["'self'"],
                formAction: ["'self'"],
                baseUri: ["'none'"],
                frameAncestors: ["'none'"],
            },
        },
        crossOriginEmbedderPolicy: false,
        referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
        strictTransportSecurity: behindHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
        xFrameOptions: { action: 'deny' },
    });
    // The plugin writes its policy anew at each request; it is always the same. Given to the reply instead of the raw answer, Node writes
    // all headers at once. No promises: this runs for every request.
    let headers: Record<string, number | string | string[]> | null = null;
    app.addHook('onRequest', (request, reply, next) => {
        // Asked by the person's own click only; nothing else is used.
        void reply.header('permissions-policy', PERMISSIONS);
        if (request.routeOptions.config && 'helmet' in request.routeOptions.config) return next();
        if (headers === null) {
            void reply.helmet();
            headers = Object.fromEntries(Object.entries(reply.raw.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
        } else void reply.headers(headers);
        if (request.routeOptions.config?.readableByAll) void reply.header('cross-origin-resource-policy', 'cross-origin').header('access-control-allow-origin', '*');
        const framing = request.routeOptions.config?.framing;
        if (framing) allowFrames(reply, String(headers['content-security-policy']), framing, ancestors);
        next();
    });
}

function allowFrames(reply: FastifyReply, policy: string, framing: Framing, ancestors: string): void {
    if (framing === 'frames') return void reply.header('content-security-policy', `${policy};frame-src 'self'`);
    void reply.removeHeader('x-frame-options'); // it cannot name several sites; frame-ancestors can
    reply.raw.removeHeader('x-frame-options');
    void reply.header('content-security-policy', policy.replace("frame-ancestors 'none'", `frame-ancestors ${ancestors}`));
    void reply.header('permissions-policy', PERMISSIONS.replace('geolocation=(self)', 'geolocation=()'));
}
