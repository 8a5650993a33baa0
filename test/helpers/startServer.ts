import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findProjectRoot } from '../../server/findProjectRoot.js';

export interface StartedServer {
    child: ChildProcess;
    /** All that it has printed so far. */
    printed(): string;
    /** Waits for these words, or for the end. */
    waitFor(words: string): Promise<void>;
    /** Exit code; null if a signal ended it. */
    ended: Promise<number | null>;
}

/** Runs the real start script, or `npm start`, with these settings, on a free port. */
export function startServer(env: Record<string, string>, command: 'node' | 'npm' = 'node'): StartedServer {
    const [program, args] = command === 'npm' ? ['npm', ['start']] : [process.execPath, ['server/start/start.mjs']];
    const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(PORT|HOST|DATABASE_URL|DATA_DIR|RATE_LIMIT|NODE_OPTIONS|VITEST.*)$/.test(name)));
    const child = spawn(program, args, { cwd: findProjectRoot(), env: { ...clean, PORT: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    child.stdout?.on('data', chunk => (printed += String(chunk)));
    child.stderr?.on('data', chunk => (printed += String(chunk)));
    const ended = once(child, 'close').then(([code]) => code as number | null);
    return {
        child,
        printed: () => printed,
        ended,
        async waitFor(words) {
            let over = false;
            void ended.then(() => (over = true));
            while (!printed.includes(words)) {
                if (over) throw new Error(`Expected the server to print "${words}", but it ended:\n${printed}`);
                await new Promise(resolve => setTimeout(resolve, 20));
            }
        },
    };
}
