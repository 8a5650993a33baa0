import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['server/rights', 'server/partnerships', 'server/indicators'])('%s runs anywhere, a browser included: it imports itself and the domain, and reads no clock', folder => {
    const files = readdirSync(folder).map(name => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
    const imports = files.flatMap(({ name, text }) => [...text.matchAll(/from\s+'([^']+)'|import\s*\(?\s*'([^']+)'/g)].map(match => `${name} → ${match[1] ?? match[2]}`));
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter(arrow => !/→ (\.\/\w+|\.\.\/domain\/\w+)\.js$/.test(arrow))).toEqual([]);
    expect(files.filter(({ text }) => /\bDate\.now\(|new Date\(\)|process\.|\bfetch\(|Math\.random\(/.test(text)).map(({ name }) => name)).toEqual([]);
});
