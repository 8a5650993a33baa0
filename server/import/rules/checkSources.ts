import type { Issue } from './Issue.js';
import type { RuleContext } from './RuleContext.js';

/** A source is a document, with its file and hash, or a web page, with its address and the day on which a copy of it was read. */
export function checkSources({ seeds }: RuleContext): Issue[] {
    return seeds.sources.flatMap(({ id, file, hash, address, readOn }): Issue[] => {
        const isFile = file !== null && hash !== null && address === null && readOn === null;
        const isPage = file === null && hash === null && address !== null && readOn !== null;
        if (isFile || isPage) return [];
        return [{ rule: 'checkSources', severity: 'error', kind: 'sources', record: id, field: 'file', value: JSON.stringify({ file, hash, address, readOn }), expected: 'a file with its hash, or an address with the date of reading' }];
    });
}
