import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Language, LANGUAGES } from '../Language.js';
import type { MessageFile } from './checkMessages.js';

/**
 * The catalogue and the code that uses it, from the disk.
 *
 * @param root of the project
 */
export function readMessageFiles(root: string): { files: MessageFile[]; sources: string[] } {
    const folder = join(root, 'client/messages');
    const files = (Object.keys(LANGUAGES) as Language[]).flatMap(language =>
        readdirSync(join(folder, language)).filter(name => name.endsWith('.ftl')).sort().map(name => ({
            language,
            domain: name.slice(0, -'.ftl'.length),
            text: readFileSync(join(folder, language, name), 'utf8'),
        })),
    );
    const sources = ['client', 'server/pages'].flatMap(part =>
        readdirSync(join(root, part), { recursive: true }).map(String)
            .filter(path => /\.tsx?$/.test(path) && !join(part, path).startsWith('client/messages/check/'))
            .map(path => readFileSync(join(root, part, path), 'utf8')),
    );
    return { files, sources };
}
