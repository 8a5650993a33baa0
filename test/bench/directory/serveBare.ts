import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { buildSchema, type ExecutionResult, type GraphQLObjectType } from 'graphql';
import { type CompiledQuery, compileQuery } from 'graphql-jit';
import { connectDatabase } from '../../../server/database/connectDatabase.js';
import type { Structure } from '../../../server/database/entities/Structure.js';
import { DirectoryIndex } from '../../../server/directory/memory/DirectoryIndex.js';
import { readDirectory } from '../../../server/directory/memory/readDirectory.js';
import { readGeography } from '../../../server/geography/readGeography.js';

/**
 * Apollo, Fastify and graphql-jit with nothing around: a hand-written schema, plain resolvers over the same sets and trees in memory,
 * no limits, no masking, no headers, no batch loaders. What the frame of Relais costs is the difference to this. Arguments: address, geography, port.
 */
const [url, geographyDir, port] = process.argv.slice(2) as [string, string, string];
const { dataSource } = await connectDatabase({ kind: 'server', url }, () => undefined);
const index = new DirectoryIndex(await readDirectory(dataSource, readGeography(geographyDir).communes));
const schema = buildSchema(`
    enum StructureKind { MISSION_LOCALE ANTENNE RESIDENCE_HABITAT_JEUNES SERVICE_LOGEMENT ADEPAPE SERVICE_ASE MAISON_DES_SOLIDARITES MECS AUTRE }
    enum StructurePositionKind { ADDRESS COMMUNE }
    input PositionInput { lat: Float! lng: Float! }
    input BboxInput { south: Float! west: Float! north: Float! east: Float! }
    input StructureFilter { kinds: [StructureKind!] departements: [ID!] bbox: BboxInput text: String }
    type Position { lat: Float! lng: Float! }
    type Commune { codeInsee: ID! nom: String! }
    type Departement { code: ID! nom: String! }
    type Structure { id: ID! nom: String! kind: StructureKind! lieuDit: String position: Position positionKind: StructurePositionKind toConfirm: Boolean! commune: Commune departement: Departement! }
    type NearbyStructure { distanceKm: Float! structure: Structure! }
    type StructureConnection { nodes: [Structure!]! }
    type Query {
        nearest(position: PositionInput!, filter: StructureFilter, first: Int = 20): [NearbyStructure!]!
        structures(filter: StructureFilter, first: Int = 20): StructureConnection!
    }`);
const today = new Date().toISOString().slice(0, 10);
const query = schema.getQueryType()!.getFields();
query.nearest!.resolve = (_root, { position, filter, first }) => index.select(filter ?? {}, today).nearest(position, first);
query.structures!.resolve = (_root, { filter, first }) => index.select(filter ?? {}, today).page({ first, after: null });
const structure = (schema.getType('Structure') as GraphQLObjectType).getFields();
structure.commune!.resolve = ({ codeInsee }: Structure) => (codeInsee === null ? null : index.communes.get(codeInsee));
structure.departement!.resolve = ({ departementCode }: Structure) => index.departements.get(departementCode);

const compiled = new Map<string, CompiledQuery['query']>();
const app = Fastify();
const apollo = new ApolloServer({
    gateway: {
        load: async () => ({
            schema,
            executor: async ({ document, queryHash, request, context }) => {
                let run = compiled.get(queryHash);
                if (!run) compiled.set(queryHash, (run = (compileQuery(schema, document) as CompiledQuery).query));
                return run({}, context, request.variables ?? {}) as Promise<ExecutionResult>;
            },
        }),
        onSchemaLoadOrUpdate: callback => {
            callback({ apiSchema: schema, coreSupergraphSdl: '' });
            return () => undefined;
        },
        stop: async () => undefined,
    },
    csrfPrevention: false,
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), fastifyApolloDrainPlugin(app)],
});
await apollo.start();
app.route({ url: '/graphql', method: ['GET', 'POST'], handler: fastifyApolloHandler(apollo) });
await app.listen({ port: Number(port), host: '127.0.0.1' });
console.log('READY');
