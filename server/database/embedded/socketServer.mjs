/**
 * The PostgreSQL protocol between the `pg` driver and PGlite, over a socket.
 *
 * PGlite has one session for all. What a client sends up to Sync is one unit and runs whole, so that clients never share
 * the unnamed statement; while a transaction is open only its client is served. After an error, PGlite answers
 * ReadyForQuery before Sync and again at Sync: only the last one is passed on, else the next query of that client would
 * be taken for finished before it ran. (The package pglite-socket forwards message by message and passes both on.)
 * https://www.postgresql.org/docs/current/protocol-message-formats.html
 */
import { createServer } from 'node:net';

const SSL_REQUEST = 80877103;
const CANCEL_REQUEST = 80877102;
const [QUERY, SYNC, TERMINATE, READY] = Buffer.from('QSXZ');
const IDLE = 'I'.charCodeAt(0);

/**
 * @param {import('@electric-sql/pglite').PGlite} db
 * @param {string} path of the Unix socket
 * @returns {Promise<() => Promise<void>>} closes the server and every connection
 */
export async function startSocketServer(db, path) {
    const units = [];
    const sockets = new Set();
    let running = false;
    /** The socket whose transaction is open. */
    let owner = null;

    async function run() {
        if (running) return;
        running = true;
        for (;;) {
            const next = owner === null ? 0 : units.findIndex(unit => unit.socket === owner);
            const [unit] = next < 0 ? [] : units.splice(next, 1);
            if (unit === undefined) break;
            const answer = keepLastReady(await db.execProtocolRaw(unit.bytes, { throwOnError: false }));
            if (answer.length >= 6 && answer[answer.length - 6] === READY) owner = answer[answer.length - 1] === IDLE ? null : unit.socket;
            if (unit.socket.destroyed) await leave(unit.socket);
            else unit.socket.write(answer);
        }
        running = false;
    }

    async function leave(socket) {
        for (let i = units.length - 1; i >= 0; i--) if (units[i].socket === socket) units.splice(i, 1);
        if (owner !== socket) return;
        await db.exec('ROLLBACK');
        owner = null;
    }

    const server = createServer(socket => {
        sockets.add(socket);
        const read = createReader(
            bytes => {
                units.push({ socket, bytes });
                void run();
            },
            () => socket.write('N'),
            () => socket.end(),
        );
        socket.on('data', read);
        socket.on('error', () => socket.destroy());
        socket.on('close', async () => {
            sockets.delete(socket);
            if (running) return; // `run` sees that it is destroyed, or serves the others first
            await leave(socket);
            void run();
        });
    });
    await new Promise((resolve, reject) => server.once('error', reject).listen(path, resolve));
    return () =>
        new Promise(resolve => {
            server.close(resolve);
            for (const socket of sockets) socket.destroy();
        });
}

/** Cuts the bytes of one client into units: its startup message, then a simple query, or all up to Sync. */
function createReader(onUnit, onSslRequest, onEnd) {
    let pending = Buffer.alloc(0);
    let started = false;
    let at = 0;
    return chunk => {
        pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
        for (;;) {
            const header = started ? 5 : 8;
            if (pending.length < at + header) return;
            const end = at + (started ? 1 : 0) + pending.readInt32BE(at + (started ? 1 : 0));
            if (pending.length < end) return;
            let unit = null;
            if (!started) {
                const code = pending.readInt32BE(4);
                if (code === SSL_REQUEST) onSslRequest();
                else if (code === CANCEL_REQUEST) return onEnd();
                else {
                    started = true;
                    unit = pending.subarray(0, end);
                }
            } else if (pending[at] === TERMINATE) return onEnd();
            else if (pending[at] !== QUERY && pending[at] !== SYNC) {
                at = end;
                continue;
            } else unit = pending.subarray(0, end);
            if (unit) onUnit(new Uint8Array(unit));
            pending = pending.subarray(end);
            at = 0;
        }
    };
}

/** @param {Uint8Array} bytes the answer to one unit */
function keepLastReady(bytes) {
    const answer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const dropped = [];
    for (let at = 0; at < answer.length; ) {
        const end = at + 1 + answer.readInt32BE(at + 1);
        if (answer[at] === READY && end < answer.length) dropped.push({ at, end });
        at = end;
    }
    if (dropped.length === 0) return answer;
    const bounds = [0, ...dropped.flatMap(({ at, end }) => [at, end]), answer.length];
    return Buffer.concat(Array.from({ length: bounds.length / 2 }, (_, i) => answer.subarray(bounds[2 * i], bounds[2 * i + 1])));
}
