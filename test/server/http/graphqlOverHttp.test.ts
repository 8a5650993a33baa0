import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../../helpers/startApp.js';

let app: TestApp;
beforeAll(async () => void (app = await startApp('small')));
afterAll(() => app.close());

test.each(serverAudits({ url: () => `${app.url}/graphql` }).map(audit => [audit.id, audit.name, audit] as const))(
    'GraphQL over HTTP, %s: the server %s',
    async (_id, _name, audit) => {
        const result = await audit.fn();
        expect(result.status === 'ok' ? null : result.reason).toBeNull();
    },
);
