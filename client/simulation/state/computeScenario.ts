import { UNKNOWN, WITHIN, type Country } from './Country.js';

/** Communes and their people; null as soon as the number of one of them is unknown. */
export interface Sum {
    communes: number;
    people: number | null;
}

export interface ScenarioRow extends Sum {
    nom: string;
    code: string;
}

export interface Scenario {
    /** Of the area, before any opening. */
    before: { within: Sum; without: Sum; unknown: Sum };
    /** Without a known structure until now, within reach of a simulated site. Overlapping reaches count once. */
    newly: Sum;
    /** Nobody knows whether they have a structure; within reach of a simulated site. Counted apart. */
    newlyUnknown: Sum;
    /** Without a known structure, and out of every reach. */
    stillWithout: Sum;
    stillUnknown: Sum;
    /** What each site adds: opened alone, and on top of the others (what would be lost without it). Both count those without a known structure. */
    sites: { alone: Sum; onTop: Sum }[];
    departements: ScenarioRow[];
    epcis: ScenarioRow[];
    /** A commune that two Missions Locales share is in both rows. */
    missionsLocales: ScenarioRow[];
    /** Communes in reach of some site, each once, in or out of the area. */
    reached: Int32Array;
}

interface Total {
    communes: number;
    people: number;
}

/**
 * Adds up what some simulated sites change in the area: a union, never a sum of reaches.
 *
 * @param lists the communes that each site reaches, as `listReached` gives them
 */
export function computeScenario(country: Omit<Country, 'tree' | 'measure'>, lists: readonly Int32Array[]): Scenario {
    const { columns, statuses, people, inArea, missionsLocalesOf } = country;
    const times = new Uint8Array(statuses.length);
    let count = 0;
    for (const list of lists) for (const commune of list) if (times[commune]!++ === 0) count++;
    const reached = new Int32Array(count);
    const seen = new Uint8Array(statuses.length);
    let at = 0;
    const [newly, newlyUnknown] = [zero(), zero()];
    const byDepartement = new Map<number, Total>();
    const byEpci = new Map<number, Total>();
    const byMissionLocale = new Map<number, Total>();
    const sites = lists.map(list => {
        const [alone, onTop] = [zero(), zero()];
        for (const commune of list) {
            const isFirst = seen[commune] === 0;
            if (isFirst) reached[at++] = commune;
            seen[commune] = 1;
            const status = statuses[commune]!;
            if (inArea[commune] === 0 || status === WITHIN) continue;
            const weight = people[commune]!;
            if (status === UNKNOWN) {
                if (isFirst) add(newlyUnknown, weight);
                continue;
            }
            add(alone, weight);
            if (times[commune] === 1) add(onTop, weight);
            if (!isFirst) continue;
            add(newly, weight);
            addTo(byDepartement, columns.departement[commune]!, weight);
            if (columns.epci[commune]! >= 0) addTo(byEpci, columns.epci[commune]!, weight);
            for (const territory of missionsLocalesOf[commune] ?? []) addTo(byMissionLocale, territory, weight);
        }
        return { alone: toSum(alone), onTop: toSum(onTop) };
    });
    const before = sumByStatus({ statuses, people, inArea });
    return {
        before: { within: toSum(before.within), without: toSum(before.without), unknown: toSum(before.unknown) },
        newly: toSum(newly),
        newlyUnknown: toSum(newlyUnknown),
        stillWithout: toSum({ communes: before.without.communes - newly.communes, people: before.without.people - newly.people }),
        stillUnknown: toSum({ communes: before.unknown.communes - newlyUnknown.communes, people: before.unknown.people - newlyUnknown.people }),
        sites,
        departements: toRows(byDepartement, columns.departements),
        epcis: toRows(byEpci, columns.epcis),
        missionsLocales: toRows(byMissionLocale, country.missionsLocales),
        reached,
    };
}

/** Kept by the arrays themselves: 35,000 communes are not added up again at each frame. */
const sums = new WeakMap<Uint8Array, { people: Float64Array; inArea: Uint8Array; sum: ReturnType<typeof sumAll> }>();

function sumByStatus(country: Pick<Country, 'statuses' | 'people' | 'inArea'>): ReturnType<typeof sumAll> {
    const known = sums.get(country.statuses);
    if (known && known.people === country.people && known.inArea === country.inArea) return known.sum;
    const sum = sumAll(country);
    sums.set(country.statuses, { people: country.people, inArea: country.inArea, sum });
    return sum;
}

function sumAll({ statuses, people, inArea }: Pick<Country, 'statuses' | 'people' | 'inArea'>) {
    const sum = { within: zero(), without: zero(), unknown: zero() };
    for (let i = 0; i < statuses.length; i++) {
        if (inArea[i] === 0) continue;
        add(statuses[i] === WITHIN ? sum.within : statuses[i] === UNKNOWN ? sum.unknown : sum.without, people[i]!);
    }
    return sum;
}

function zero(): Total {
    return { communes: 0, people: 0 };
}

/** NaN spreads: the sum is then unknown. */
function add(total: Total, people: number): void {
    total.communes++;
    total.people += people;
}

function addTo(totals: Map<number, Total>, key: number, people: number): void {
    const total = totals.get(key) ?? zero();
    totals.set(key, total);
    add(total, people);
}

function toSum({ communes, people }: Total): Sum {
    return { communes, people: Number.isNaN(people) ? null : people };
}

/** Most people first, unknown ones last. */
function toRows(totals: ReadonlyMap<number, Total>, names: readonly { code: string; nom: string }[]): ScenarioRow[] {
    return [...totals].map(([index, total]) => ({ ...toSum(total), nom: names[index]!.nom, code: names[index]!.code }))
        .sort((a, b) => (b.people ?? -1) - (a.people ?? -1) || a.nom.localeCompare(b.nom, 'fr'));
}
