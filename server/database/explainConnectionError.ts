import { StartError } from '../StartError.js';

/** Codes of the system and of PostgreSQL (https://www.postgresql.org/docs/current/errcodes-appendix.html), in words. */
const REASONS: Record<string, string> = {
    ECONNREFUSED: 'nothing listens at that host and port',
    ENOTFOUND: 'no such host',
    EAI_AGAIN: 'the host name cannot be resolved',
    EHOSTUNREACH: 'the host cannot be reached',
    ENETUNREACH: 'the network cannot be reached',
    ETIMEDOUT: 'no answer in time',
    ECONNRESET: 'the connection was cut',
    ENOENT: 'no such socket',
    '28P01': 'wrong user or password',
    '28000': 'this user may not connect',
    '3D000': 'no such database',
    '42501': 'this user may not create what is missing; an administrator can run CREATE EXTENSION postgis, pg_trgm and unaccent',
    '53300': 'too many connections',
    '57P03': 'the server is starting or stopping',
};

/** Says in words why the server could not be used; never shows the password. What it does not know passes unchanged. */
export function explainConnectionError(error: unknown, url: string): unknown {
    if (error instanceof StartError || !(error instanceof Error)) return error;
    const { code = '', errors } = error as NodeJS.ErrnoException & { errors?: NodeJS.ErrnoException[] };
    const reason =
        REASONS[code] ??
        REASONS[errors?.[0]?.code ?? ''] ??
        (/timeout/i.test(error.message) ? REASONS.ETIMEDOUT : /SASL|password/.test(error.message) ? REASONS['28P01'] : undefined);
    return reason === undefined ? error : new StartError(`Expected a database at DATABASE_URL, got ${hidePassword(url)}: ${reason}.`);
}

function hidePassword(url: string): string {
    const shown = new URL(url);
    if (shown.password) shown.password = '***';
    return shown.href;
}
