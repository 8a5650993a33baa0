/** The four measured questions: inputs that vary, how each kind of server is asked, and its answer in one shape to compare. */

const STRUCTURE_KINDS = ['MISSION_LOCALE', 'ANTENNE', 'RESIDENCE_HABITAT_JEUNES', 'SERVICE_LOGEMENT', 'ADEPAPE', 'SERVICE_ASE', 'MAISON_DES_SOLIDARITES', 'MECS', 'AUTRE'];
const DEPARTEMENTS = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, '0')).filter(code => code !== '20');
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const pick = (random, values, count) => {
    const found = new Set();
    while (found.size < count) found.add(values[Math.floor(random() * values.length)]);
    return [...found];
};
const point = random => ({ lat: 42.5 + 8 * random(), lng: -4 + 11.5 * random() });

/** One edit of one letter of a name: another, one more, one less, or two swapped; the name itself one time in `exact`. */
export function misspell(random, name) {
    const places = [...name].flatMap((letter, index) => (/\p{L}/u.test(letter) ? [index] : []));
    for (;;) {
        const at = places[Math.floor(random() * places.length)];
        const letter = LETTERS[Math.floor(random() * 26)];
        const edited = [
            () => name.slice(0, at) + letter + name.slice(at + 1),
            () => name.slice(0, at) + letter + name.slice(at),
            () => name.slice(0, at) + name.slice(at + 1),
            () => name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
        ][Math.floor(random() * 4)]();
        if (edited !== name) return edited;
    }
}

const relaisNodes = answer => answer.data.structures.nodes;
const nearestShape = rows => {
    const sorted = rows.map(row => [row.distanceKm, row.id, row.nom, row.kind, row.commune]).sort((a, b) => a[0] - b[0] || (a[1] < b[1] ? -1 : 1));
    // Which of those at the last distance are taken is nobody's promise: their distance is compared, not their names.
    return sorted.map(row => (row[0] === sorted.at(-1)[0] ? row[0] : row));
};

export const QUESTIONS = {
    'nearest 20': {
        createInput: random => point(random),
        relais: ({ lat, lng }) => ({
            query: 'query ($position: PositionInput!) { nearest(position: $position, first: 20) { distanceKm structure { id nom kind position { lat lng } commune { nom } } } }',
            variables: { position: { lat, lng } },
        }),
        postgraphile: ({ lat, lng }) => ({
            query: 'query ($lat: Float!, $lng: Float!) { nearestList(lat: $lat, lng: $lng, size: 20) { distanceKm(fromLat: $lat, fromLng: $lng) rowId nom kind lat lng communeByCodeInsee { nom } } }',
            variables: { lat, lng },
        }),
        readRelais: answer => nearestShape(answer.data.nearest.map(({ distanceKm, structure }) => ({ ...structure, distanceKm, commune: structure.commune?.nom }))),
        readPostgraphile: answer => nearestShape(answer.data.nearestList.map(row => ({ ...row, id: row.rowId, commune: row.communeByCodeInsee?.nom }))),
    },
    'box, 100 at most': {
        createInput: random => {
            const { lat, lng } = point(random);
            const [height, width] = [0.1 + random(), 0.15 + 1.5 * random()];
            return { south: lat, west: lng, north: lat + height, east: lng + width };
        },
        relais: bbox => ({ query: 'query ($bbox: BboxInput!) { structures(first: 100, filter: { bbox: $bbox }) { nodes { id nom kind position { lat lng } } } }', variables: { bbox } }),
        postgraphile: box => ({
            query: 'query ($south: Float!, $west: Float!, $north: Float!, $east: Float!) { inBoxList(south: $south, west: $west, north: $north, east: $east, size: 100) { rowId nom kind lat lng } }',
            variables: box,
        }),
        readRelais: answer => relaisNodes(answer).map(({ id, nom, kind, position }) => [id, nom, kind, position.lat, position.lng]),
        readPostgraphile: answer => answer.data.inBoxList.map(({ rowId, nom, kind, lat, lng }) => [rowId, nom, kind, lat, lng]),
    },
    'list, 100 × 8 fields': {
        createInput: random => ({ kinds: pick(random, STRUCTURE_KINDS, 3), departements: pick(random, DEPARTEMENTS, 20) }),
        relais: filter => ({
            query: 'query ($filter: StructureFilter) { structures(first: 100, filter: $filter) { nodes { id nom kind lieuDit positionKind toConfirm commune { nom } departement { nom } } } }',
            variables: { filter },
        }),
        postgraphile: variables => ({
            query: 'query ($kinds: [String], $departements: [String]) { listedList(kinds: $kinds, departements: $departements, size: 100) { rowId nom kind lieuDit positionKind toConfirm communeByCodeInsee { nom } departementByDepartementCode { nom } } }',
            variables,
        }),
        readRelais: answer => relaisNodes(answer).map(row => [row.id, row.nom, row.kind, row.lieuDit, row.positionKind, row.toConfirm, row.commune?.nom, row.departement.nom]),
        readPostgraphile: answer => answer.data.listedList.map(row => [row.rowId, row.nom, row.kind, row.lieuDit, row.positionKind, row.toConfirm, row.communeByCodeInsee?.nom, row.departementByDepartementCode.nom]),
    },
    'search, 20': {
        /** Half as they are, half misspelt. */
        createInput: (random, names) => {
            const { id, nom } = names[Math.floor(random() * names.length)];
            return random() < 0.5 ? { text: nom, nom } : { text: misspell(random, nom), misspelt: nom, id };
        },
        relais: ({ text }) => ({ query: 'query ($text: String!) { structures(first: 20, filter: { text: $text }) { nodes { id nom kind commune { nom } } } }', variables: { text } }),
        postgraphile: ({ text }) => ({ query: 'query ($text: String!) { searchList(query: $text, size: 20) { rowId nom kind communeByCodeInsee { nom } } }', variables: { text } }),
        readRelais: answer => relaisNodes(answer).map(({ id, nom, kind, commune }) => [id, nom, kind, commune?.nom]),
        readPostgraphile: answer => answer.data.searchList.map(({ rowId, nom, kind, communeByCodeInsee }) => [rowId, nom, kind, communeByCodeInsee?.nom]),
    },
};
