import { spawn } from 'child_process';

const children = new Set();

/**
 * Runs a program to its end. What it prints is kept, and shown only if it fails.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<string>} what it printed on standard output
 */
export function runChild(program, args, cwd) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
        let output = '';
        let all = '';
        children.add(child);
        child.stdout.on('data', chunk => {
            output += chunk;
            all += chunk;
        });
        child.stderr.on('data', chunk => {
            all += chunk;
        });
        child.on('error', reject);
        child.on('close', code => {
            children.delete(child);
            if (code === 0) resolve(output);
            else reject(new Error(all.trim().split('\n').slice(-30).join('\n')));
        });
    });
}

/** Ends what still runs, and what it started: npm passes the signal on. */
export function endChildren() {
    for (const child of children) child.kill('SIGTERM');
    return new Promise(resolve => {
        const timer = setInterval(() => {
            if (children.size > 0) return;
            clearInterval(timer);
            resolve();
        }, 20);
        setTimeout(() => {
            for (const child of children) child.kill('SIGKILL');
            clearInterval(timer);
            resolve();
        }, 1000);
    });
}
