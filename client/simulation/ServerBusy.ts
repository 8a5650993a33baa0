/** The server does other proofs: ask again later. */
export class ServerBusy extends Error {
    override readonly name = 'ServerBusy';
}
