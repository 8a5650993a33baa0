import { createServer } from 'node:http';

/** PostGraphile 5 in production settings over the schema `bench`. Arguments: address, port. */

// PostGraphile 5 asks for Node 22; this is the one thing of it that Node 20 lacks and that it uses here.
Promise.withResolvers ??= function () {
    let resolve;
    let reject;
    const promise = new this((yes, no) => ([resolve, reject] = [yes, no]));
    return { promise, resolve, reject };
};
const [{ grafserv }, { postgraphile }, { makePgService }, { PostGraphileAmberPreset }] = await Promise.all([
    import('postgraphile/grafserv/node'), import('postgraphile'), import('postgraphile/adaptors/pg'), import('postgraphile/presets/amber'),
]);
const [url, port] = process.argv.slice(2);
const pgl = postgraphile({
    extends: [PostGraphileAmberPreset],
    pgServices: [makePgService({ connectionString: url, schemas: ['bench'], poolConfig: { max: 10 } })],
    grafast: { explain: false },
    grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
});
const server = createServer();
await pgl.createServ(grafserv).addTo(server);
server.listen(Number(port), '127.0.0.1', () => console.log('READY'));
