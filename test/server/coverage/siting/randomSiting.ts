import { seededRandom } from '../../../../server/coverage/siting/seededRandom.js';
import type { SitingProblem } from '../../../../server/coverage/siting/SitingProblem.js';

/** A small problem: 20 to 34 communes in a square of about 110 km, some served already or of unknown weight, up to 14 candidates, k up to 4. */
export function randomSiting(seed: number, withCapacity: boolean): SitingProblem {
    const random = seededRandom(1000 + seed);
    const communes = 20 + Math.floor(random() * 15);
    const list = (make: () => number) => Float64Array.from({ length: communes }, make);
    const whole = seed % 3 !== 0;
    const demand = list(() => (random() < 0.15 ? 0 : random() < 0.05 ? NaN : whole ? Math.ceil(1000 * random() ** 3) : 1000 * random() ** 3));
    const count = 5 + Math.floor(random() * 10);
    const candidates = Int32Array.from(Array.from({ length: communes }, (_, i) => i).sort(() => random() - 0.5).slice(0, count));
    return {
        lat: list(() => 44 + random()), lng: list(() => 2 + 1.4 * random()), demand, candidates,
        maxKm: 10 + 35 * random(), k: 1 + Math.floor(random() * 4), capacity: withCapacity ? Math.ceil(200 + 2500 * random() ** 2) : null,
    };
}
