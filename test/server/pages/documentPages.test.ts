import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../../helpers/startSite.js';

let site: Awaited<ReturnType<typeof startSite>>;
beforeAll(async () => void (site = await startSite()));
afterAll(() => site?.close());

async function render(path: string): Promise<{ status: number; html: string; text: string }> {
    const response = await fetch(site.url + path);
    const html = await response.text();
    return { status: response.status, html, text: html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]+>/g, ' ').replace(/&nbsp;|\s+/gu, ' ').replace(/&amp;/g, '&').replace(/ +/g, ' ') };
}
const count = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].length;

describe('the sheet of a département', () => {
    test.each(['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82', '55', '49', '62'])('%s has every part of the état des lieux, and its contents lead to them', async code => {
        const { status, html, text } = await render(`/departements/${code}`);
        expect(status).toBe(200);
        for (const id of ['repondants', 'lieux', 'conventions', 'partenariats', 'initiatives', 'territoires', 'perspectives', 'chiffres', 'contacts', 'sources']) {
            expect(html, id).toContain(`<h2 id="${id}">`);
            expect(html, id).toContain(`href="#${id}"`);
        }
        expect(count(html, /class="cell"/g)).toBe(8);
        expect(text).toContain('Les sources ne disent rien');
        expect(text).not.toMatch(/\b0 places?\b/);
    });

    test('the antennas stand under their Mission Locale, the details under their total', async () => {
        const { data } = await site.query('{ departement(code: "34") { antennes { id } conventionsPlaces { id partOf { id } } } }');
        const { html } = await render('/departements/34');
        expect(count(html, /class="kind-antenne|<h3>[^<]*<svg[^>]*kind-antenne/g)).toBe(0);
        for (const { id } of data.departement.antennes) expect(html).toContain(`href="/structures/${id}"`);
        expect(data.departement.conventionsPlaces.some(({ partOf }: { partOf: unknown }) => partOf)).toBe(html.includes('convention-parts'));
    });

    test('a statement of the sheet can be reached by its record: every id that the API names is on the page', async () => {
        const { data } = await site.query('{ departement(code: "30") { partnerships { id } perspectives { id } absences { id } respondents { id } indicators { id } } }');
        const { html } = await render('/departements/30');
        for (const records of Object.values(data.departement) as { id: string }[][]) for (const { id } of records) expect(html).toContain(`id="${id}"`);
    });

    test('a département that no source describes says so and leads on', async () => {
        const { text, html } = await render('/departements/75');
        expect(text).toContain('inconnu, pas inexistant');
        expect(html).toContain('href="/dispositifs"');
        expect(html).not.toContain('id="partenariats"');
    });
});

describe('partnerships', () => {
    test('the matrix says what the API says, cell by cell', async () => {
        const { data } = await site.query('{ departements(documented: true) { code partnershipCells { status partnerships { id } ended { id } } } }');
        type Cell = { status: string; partnerships: unknown[]; ended: unknown[] };
        const described = (data.departements as { partnershipCells: Cell[] }[]).filter(({ partnershipCells }) => partnershipCells.some(cell => cell.partnerships.length + cell.ended.length > 0));
        const { html } = await render('/partenariats');
        const table = /<table class="matrix"[\s\S]*?<\/table>/.exec(html)![0];
        for (const status of ['AGREEMENT', 'PRACTICE', 'PLANNED', 'NONE', 'UNKNOWN']) {
            const expected = described.flatMap(departement => departement.partnershipCells).filter((cell: { status: string }) => cell.status === status).length;
            expect(count(table, new RegExp(`relation-${status.toLowerCase()}"`, 'g')), status).toBe(expected);
        }
    });
    test('the filter is in the address, and the export follows it', async () => {
        const { html, text } = await render('/partenariats?relation=adepape&etat=convention');
        expect(text).toContain('1 relation dans 1 département');
        expect(html).toContain('href="/partenariats.csv?relation=adepape&amp;etat=convention"');
        expect(html).toMatch(/<option[^>]*value="adepape"[^>]*selected|<option[^>]*selected[^>]*value="adepape"/);
    });
    test('the synthesis shows the study and the records side by side, each difference explained', async () => {
        const { data } = await site.query('{ synthesis { id agrees stated { code } computed { code } differences { explanation } } }');
        const { html } = await render('/partenariats');
        for (const { id, agrees, differences } of data.synthesis) {
            const block = html.slice(html.indexOf(`id="${id}"`), html.indexOf('</article>', html.indexOf(`id="${id}"`)));
            expect(block, id).toContain('class="synthesis-pair"');
            expect(block.includes('Les deux comptes sont égaux'), id).toBe(agrees);
            expect(count(block, /compté par (l’étude|les fiches) seule/g), id).toBe(differences.length);
        }
    });
});

test('two to four départements stand on the same lines; a wrong choice is said', async () => {
    const two = await render('/departements/comparer?codes=30,34');
    expect(count(two.html, /<th role="columnheader" scope="col"><a href="\/departements\/(30|34)">/g)).toBe(2);
    expect(two.text).toContain('au moins 118 places');
    expect((await render('/departements/comparer')).text).toContain('Aucun département choisi');
    expect((await render('/departements/comparer?codes=30')).text).toContain('Un seul département choisi');
    expect((await render('/departements/comparer?codes=30,999')).text).toContain('Aucun département n’a le code « 999 »');
    expect((await render('/departements/comparer?codes=09,11,12,30,31')).text).toContain('Quatre départements au plus');
    expect((await render('/departements/comparer?codes=30,75')).text).toContain('aucune source ne le décrit');
});

test('initiatives narrow by need, place and age; each has its sheet', async () => {
    const cards = async (query: string) => count((await render(`/initiatives${query}`)).html, /<article class="initiative">/g);
    const { data } = await site.query('{ initiatives { id } sante: initiatives(theme: SANTE) { id } herault: initiatives(departement: "34") { id } }');
    expect(await cards('')).toBe(data.initiatives.length);
    expect(await cards('?besoin=sante')).toBe(data.sante.length);
    expect(await cards('?departement=34')).toBe(data.herault.length);
    expect((await render('/initiatives?age=dix')).text).toContain('L’âge s’écrit en années entières');
    for (const { id } of data.initiatives) {
        const { status, text } = await render(`/initiatives/${id}`);
        expect(status).toBe(200);
        for (const part of ['Pour qui', 'Qui paie', 'Quand', 'Ce que cela donne', 'À qui s’adresser', 'Rubrique']) expect(text, id).toContain(part);
    }
});

test.each([
    ['/initiatives?besoin=rien', 'Besoin : « rien » n’existe pas ici'],
    ['/initiatives?departement=999', '« 999 » n’existe pas ici'],
    ['/dispositifs?besoin=rien', '« rien » n’existe pas ici'],
    ['/partenariats?relation=rien&etat=nul', '« nul » n’existe pas ici'],
    ['/indicateurs?territoire=nulle-part', '« nulle-part » n’existe pas ici'],
])('a filter that names nothing is said: %s', async (path, words) => {
    expect((await render(path)).text).toContain(words);
    expect((await render(path.split('?')[0]!)).text).not.toContain('n’existe pas ici');
});

test('rights are sorted by an age as the API evaluates them, and each says until when', async () => {
    const { data } = await site.query('{ dispositifs { id conditions { ageBefore } evaluation(age: 20) { outcome } } }');
    const { html } = await render('/dispositifs?age=20');
    expect(count(html, /<article class="initiative">/g)).toBe(data.dispositifs.length);
    for (const [id, outcome] of [['open', 'OPEN'], ['depends', 'DEPENDS'], ['not-yet', 'NOT_YET'], ['closed', 'CLOSED']]) {
        const section = new RegExp(`<h2 id="${id}">[\\s\\S]*?</section>`).exec(html)?.[0] ?? '';
        expect(count(section, /<article/g), outcome).toBe(data.dispositifs.filter((dispositif: { evaluation: { outcome: string } }) => dispositif.evaluation.outcome === outcome).length);
    }
    for (const { id, conditions } of data.dispositifs) {
        const { status, text } = await render(`/dispositifs/${id}`);
        expect(status).toBe(200);
        if (conditions.ageBefore !== null) expect(text).toContain(`jusqu’à la veille des ${conditions.ageBefore} ans`);
    }
});

test('the framework stands above the agreements, and every agreement shows its place and, unless it is over, the rule of 15 %', async () => {
    const { data } = await site.query('{ accords { id } conventionsPlaces(first: 100) { nodes { id status structures { kind conventionShare { status } } } } }');
    const { html } = await render(`/accords/${data.accords[0].id}`);
    for (const { id } of data.conventionsPlaces.nodes) expect(html).toContain(`href="/conventions/${id}"`);
    const words = { WITHIN: 'Règle respectée', ABOVE: 'Règle dépassée', UNKNOWN: 'On ne peut pas savoir' } as const;
    for (const { id, status, structures } of data.conventionsPlaces.nodes) {
        const { html: sheet, text } = await render(`/conventions/${id}`);
        expect(sheet).toContain(`href="/accords/${data.accords[0].id}"`);
        for (const { kind, conventionShare } of structures) {
            if (kind !== 'RESIDENCE_HABITAT_JEUNES') continue;
            if (status === 'ENDED') for (const verdict of Object.values(words)) expect(text).not.toContain(verdict);
            else expect(text).toContain(words[conventionShare.status as keyof typeof words]);
        }
    }
});

test('the glossary has every term, in order, with the printed form of what a document gets wrong', async () => {
    const { data } = await site.query('{ glossary { id sigle statements { printedAs } } }');
    const { html, text } = await render('/glossaire');
    for (const { id } of data.glossary) expect(html).toContain(`id="${id}"`);
    expect(text).toContain('Imprimé dans le document « ASSL »');
});

test('the first occurrence of a term leads to the glossary and is explained at the end, never inside a heading, a link or a button', async () => {
    for (const path of ['/departements/30', '/partenariats', '/methode', '/structures/mission-locale-ales-pays-cevennes', '/dispositifs/dispositif-cej']) {
        const { html } = await render(path);
        const linked = [...html.matchAll(/class="term" href="\/glossaire#([^"]+)" aria-describedby="mot-([^"]+)"/g)];
        expect(linked.length, path).toBeGreaterThan(0);
        expect(new Set(linked.map(([, id]) => id)).size, path).toBe(linked.length);
        for (const [, , id] of linked) expect(html).toContain(`id="mot-${id}"`);
        expect(html.match(/<(h[1-6]|button|a|summary)\b(?![^>]*class="term")[^>]*>(?:(?!<\/\1>)[\s\S])*?class="term"/g) ?? [], path).toEqual([]);
    }
});

test('figures that contradict each other stand side by side', async () => {
    const { data } = await site.query('{ indicators { id contradictions { id } } }');
    const { html } = await render('/indicateurs');
    for (const { id } of data.indicators) expect(html).toContain(`id="${id}"`);
    const opposed = data.indicators.filter(({ contradictions }: { contradictions: unknown[] }) => contradictions.length > 0);
    expect(opposed.length).toBeGreaterThan(0);
    const sides = [...html.matchAll(/<div class="figures-side">[\s\S]*?<\/li>/g)].map(([block]) => block);
    for (const { id, contradictions } of opposed) for (const other of contradictions) expect(sides.some(block => block.includes(`id="${id}"`) && block.includes(`id="${other.id}"`)), `${id} beside ${other.id}`).toBe(true);
});

test('every statement of every source leads to a page that holds its record', async () => {
    const paths = new Set<string>();
    const { data } = await site.query('{ sources { id } }');
    for (const { id } of data.sources) {
        const { html } = await render(`/sources/${id}`);
        let after: string | null = null;
        do {
            const { data: page }: { data: { source: { statements: { nodes: { subject: { path: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } } } } = await site.query('query Read($id: ID!, $after: String) { source(id: $id) { statements(first: 100, after: $after) { nodes { subject { path } } pageInfo { hasNextPage endCursor } } } }', { id, after });
            for (const { subject } of page.source.statements.nodes) {
                expect(html).toContain(`href="${subject.path}"`);
                paths.add(subject.path);
            }
            after = page.source.statements.pageInfo.hasNextPage ? page.source.statements.pageInfo.endCursor : null;
        } while (after !== null);
    }
    expect(paths.size).toBeGreaterThan(400);
    const pages = new Map<string, string>();
    const lost: string[] = [];
    // One structure, organisation and agreement in five: their page is their own, no anchor can be missing.
    for (const path of [...paths].filter((path, i) => path.includes('#') || i % 5 === 0)) {
        const [address, fragment] = path.split('#') as [string, string?];
        if (!pages.has(address)) {
            const { status, html } = await render(address);
            pages.set(address, status === 200 ? html : '');
        }
        const html = pages.get(address)!;
        if (!html || (fragment && !html.includes(`id="${decodeURIComponent(fragment)}"`))) lost.push(path);
    }
    expect(lost).toEqual([]);
});

test('no page of the documents loads another script than the one of every page', async () => {
    for (const path of ['/partenariats', '/departements/comparer?codes=30,34', '/initiatives', '/dispositifs', '/accords', '/glossaire', '/indicateurs', '/besoins', '/sources']) {
        const { html } = await render(path);
        expect([...html.matchAll(/<script[^>]*src="([^"]+)"/g)], path).toHaveLength(1);
        expect(html, path).not.toMatch(/modulepreload|\sstyle=|\son[a-z]+="/);
    }
});
