import { createHash } from 'node:crypto';
import type { Manifest } from './renderDocument.js';

/** One build of the site's files: another file is another version. */
export function hashAssets(assets: Manifest): string {
    return createHash('sha256').update(JSON.stringify(assets)).digest('hex').slice(0, 12);
}
