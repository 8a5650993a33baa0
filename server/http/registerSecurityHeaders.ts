import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/**
 * What a browser may do with our answers: only our own files, no inline script or style, no frame, no referrer to others.
 * Strict-Transport-Security only when the operator says that HTTPS stands in front: over plain HTTP it means nothing.
 */
export async function registerSecurityHeaders(app: FastifyInstance, behindHttps: boolean): Promise<void> {
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
        void reply.header('permissions-policy', 'geolocation=(self), camera=(), microphone=(), payment=(), usb=(), browsing-topics=()');
        if (request.routeOptions.config && 'helmet' in request.routeOptions.config) return next();
        if (headers === null) {
            void reply.helmet();
            headers = Object.fromEntries(Object.entries(reply.raw.getHeaders()).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
        } else void reply.headers(headers);
        next();
    });
}
