import type { GeometryCollection, Topology } from 'topojson-specification';

type Shapes = Topology<Record<string, GeometryCollection<{ nom: string }>>>;

const asked = new Map<string, Promise<Shapes>>();

/** Fetches a TopoJSON file of the site once. */
export function readTopology(path: string): Promise<Shapes> {
    let answer = asked.get(path);
    if (!answer) {
        answer = fetch(path).then(response => {
            if (!response.ok) throw new Error(`Expected ${path} to answer 200, got ${response.status}.`);
            return response.json();
        });
        answer.catch(() => asked.delete(path)); // the next call tries again
        asked.set(path, answer);
    }
    return answer;
}
