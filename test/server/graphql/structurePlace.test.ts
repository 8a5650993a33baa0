import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => {
    app = await startApp('occitanie');
});
afterAll(() => app?.close());

const PAGE = `query ($filter: StructureFilter, $first: Int!, $after: String) {
    structures(filter: $filter, first: $first, after: $after) { totalCount rank previousAfter(first: $first) nodes { id } pageInfo { hasNextPage hasPreviousPage endCursor } }
}`;
const BESIDE = 'query ($filter: StructureFilter, $id: ID!) { structures(filter: $filter, first: 1) { neighbours(id: $id) { rank previous { id } next { id } } } }';

test.each([[{}, 20], [{ departements: ['34'] }, 7], [{ kinds: ['RESIDENCE_HABITAT_JEUNES'] }, 5]])('with the filter %j, the way back through pages of %d meets the same pages', async (filter, first) => {
    const pages: { after: string | null; ids: string[]; rank: number; previousAfter: string | null }[] = [];
    let after: string | null = null;
    for (;;) {
        const answer: { data: any } = await app.query(PAGE, { filter, first, after });
        const { nodes, rank, previousAfter, pageInfo }: any = answer.data.structures;
        pages.push({ after, ids: nodes.map(({ id }: { id: string }) => id), rank, previousAfter });
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
    }
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach(({ rank, previousAfter }, i) => {
        expect(rank).toBe(i * first + 1);
        expect(previousAfter).toBe(i < 2 ? null : pages[i - 1]!.after);
    });
});

test('the one before and the one after are those of the list, and nothing at its ends', async () => {
    const filter = { departements: ['48'] };
    const { data } = await app.query(PAGE, { filter, first: 100 });
    const ids = data.structures.nodes.map(({ id }: { id: string }) => id) as string[];
    for (const [i, id] of ids.entries()) {
        const { neighbours } = (await app.query(BESIDE, { filter, id })).data.structures;
        expect(neighbours).toEqual({ rank: i + 1, previous: i ? { id: ids[i - 1] } : null, next: ids[i + 1] ? { id: ids[i + 1] } : null });
    }
    expect((await app.query(BESIDE, { filter, id: 'adepape-34' })).data.structures.neighbours).toBeNull();
});

test('an empty page has no rank, and a size out of bounds is refused', async () => {
    const { data } = await app.query(PAGE, { filter: { kinds: [] }, first: 10 });
    expect(data.structures).toMatchObject({ totalCount: 0, rank: null, previousAfter: null });
    const { errors } = await app.query('{ structures { previousAfter(first: 1000) } }');
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});
