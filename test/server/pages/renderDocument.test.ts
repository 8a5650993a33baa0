import { h } from 'preact';
import { expect, test } from 'vitest';
import { renderDocument } from '../../../server/pages/renderDocument.js';

const page = { status: 200, title: 'A "quoted" <b>title</b> & more', description: '"><script>alert(1)</script>', body: h('p', null, 'body') };
const place = { path: '/structures/a"b', origin: 'https://relais.example.org' };

test('what a record says cannot leave its place in the head', () => {
    const html = renderDocument(page, {}, place);
    expect(html).toContain('<title>A &quot;quoted&quot; &lt;b&gt;title&lt;/b&gt; &amp; more</title>');
    expect(html).toContain('<meta name="description" content="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;">');
    expect(html).toContain('<link rel="canonical" href="https://relais.example.org/structures/a&quot;b">');
    expect(html).not.toContain('<script>');
});

test('JSON-LD cannot end its own script, and is read back the same', () => {
    const things = [{ '@type': 'Place', name: '</script><script>alert(1)</script><!--', url: 'https://relais.example.org/x' }];
    const html = renderDocument({ ...page, things: link => [{ ...things[0]!, '@id': link('/x') }] }, {}, place);
    const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(html)!;
    expect(JSON.parse(json!)).toEqual({ '@context': 'https://schema.org', '@graph': [{ ...things[0], '@id': 'https://relais.example.org/x' }] });
    expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('a page that is an error has neither canonical address nor data', () => {
    const html = renderDocument({ ...page, status: 404 }, {}, { path: null, origin: '' });
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('ld+json');
});
