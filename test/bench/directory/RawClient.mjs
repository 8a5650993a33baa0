import { connect } from 'node:net';

const END = Buffer.from('\r\n\r\n');

/** One HTTP connection that is kept, one request at a time: what the client costs must not hide what the server does. */
export class RawClient {
    #socket;
    #received = Buffer.alloc(0);
    #answer = null;

    constructor(port) {
        this.#socket = connect(port, '127.0.0.1');
        this.#socket.setNoDelay(true);
        this.#socket.on('data', data => {
            this.#received = this.#received.length === 0 ? data : Buffer.concat([this.#received, data]);
            this.#read();
        });
        this.#socket.on('error', error => this.#answer?.reject(error));
        this.#socket.on('close', () => this.#answer?.reject(new Error('Expected an answer, got a closed connection.')));
    }

    /** @param body bytes of a GraphQL request @returns bytes of the answer's body */
    ask(body) {
        return new Promise((resolve, reject) => {
            if (this.#socket.destroyed) return reject(new Error('Expected an open connection, got one that the server closed.'));
            this.#answer = { resolve, reject };
            this.#socket.write(Buffer.concat([Buffer.from(`POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json\r\naccept: application/json\r\ncontent-length: ${body.length}\r\n\r\n`), body]));
        });
    }

    close() {
        this.#answer = null;
        this.#socket.destroy();
    }

    #read() {
        const end = this.#received.indexOf(END);
        if (end < 0) return;
        const head = this.#received.toString('latin1', 0, end).toLowerCase();
        const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
        if (length === undefined) return this.#answer.reject(new Error(`Expected an answer with content-length, got: ${head}`));
        const whole = end + 4 + Number(length);
        if (this.#received.length < whole) return;
        const body = this.#received.subarray(end + 4, whole);
        this.#received = this.#received.subarray(whole);
        const { resolve, reject } = this.#answer;
        if (!head.startsWith('http/1.1 200')) return reject(new Error(`Expected status 200, got: ${head.slice(0, 40)} ${body.toString().slice(0, 300)}`));
        resolve(body);
    }
}
