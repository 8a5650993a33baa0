import { CommuneGround, type Places } from '#coverage/CommuneGround.js';
import { computeAccess, computeAccessStatus, type Access } from '#coverage/computeAccess.js';
import { ROAD_FACTOR } from '#coverage/estimateRoad.js';
import { computeSiting } from '#coverage/siting/computeSiting.js';
import type { SitingResult } from '#coverage/siting/SitingResult.js';
import type { CommuneColumns } from '../columns/readColumns.js';
import type { CoverageData } from '../columns/CoverageData.js';
import type { SimulationRequest } from '../SimulationRequest.js';
import { STATUS_CODES, UNKNOWN, WITHIN } from '../state/Country.js';
import { separateLands } from './separateLands.js';

/** What a request says of every commune. */
export interface Measured {
    /** Indices in `STATUS_CODES`. */
    statuses: Uint8Array;
    /** Kilometres of the measure to the nearest known structure; Infinity none, NaN for a commune without a place. */
    km: Float64Array;
    people: Float64Array;
    inArea: Uint8Array;
    /** Located structures of the kinds. */
    structures: number;
}

export interface SitingQuestion {
    k: number;
    minPopulation: number;
    /** People that a site can serve; null without a limit. */
    capacity: number | null;
    /** Whether those of whom nothing is known count as to be served. */
    includeUnknown: boolean;
}

export interface Proposal extends Omit<SitingResult, 'sites'> {
    sites: { commune: number; gain: number; covered: number }[];
    /** People of the area who have a known structure within reach, and those of whom it is not known. */
    alreadyWithin: number;
    unknown: number;
    /** Communes where a site was allowed. */
    allowed: number;
}

/** The whole country: access of every commune and where next, with the code of the server. */
export class CountryComputer {
    private readonly ground: CommuneGround;
    private readonly accesses = new Map<string, { access: Access; structures: number }>();
    private separated: Float64Array | null = null;

    /** @throws Error when the two files are not about the same communes */
    constructor(private readonly columns: CommuneColumns, private readonly data: CoverageData) {
        if (data.size !== columns.codes.length) throw new Error(`Expected data of ${columns.codes.length} communes, got ${data.size}.`);
        this.ground = new CommuneGround(columns);
    }

    /** @throws Error for a weight or an area that the data do not have */
    measure(request: SimulationRequest): Measured {
        const { access, structures } = this.access(request);
        const statuses = Uint8Array.from(access.km, (_, i) => STATUS_CODES.indexOf(computeAccessStatus(access, i, request.maxKm)));
        return { statuses, km: access.km.slice(), people: this.people(request.weight), inArea: this.area(request.within), structures };
    }

    /** Where would the next sites serve most; those that exist stay where they are. */
    propose(request: SimulationRequest, { k, minPopulation, capacity, includeUnknown }: SitingQuestion): Proposal {
        const { statuses, people, inArea } = this.measure(request);
        const { columns } = this;
        const sums = { alreadyWithin: 0, unknown: 0 };
        const demand = Float64Array.from(people, (weight, i) => {
            if (inArea[i] === 0) return 0;
            if (statuses[i] === WITHIN) {
                if (!Number.isNaN(weight)) sums.alreadyWithin += weight;
                return 0;
            }
            if (statuses[i] === UNKNOWN) {
                if (!Number.isNaN(weight)) sums.unknown += weight;
                if (!includeUnknown) return 0;
            }
            return weight;
        });
        const candidates: number[] = [];
        // A commune whose population is unknown may not be large enough.
        for (let i = 0; i < inArea.length; i++) if (inArea[i] === 1 && (minPopulation === 0 || columns.population[i]! >= minPopulation)) candidates.push(i);
        const byRoad = request.measure === 'ROAD_ESTIMATE';
        const result = computeSiting({
            lat: columns.lat,
            lng: byRoad ? (this.separated ??= separateLands(columns.lng, columns.landmass)) : columns.lng,
            demand, candidates, k, capacity,
            maxKm: byRoad ? request.maxKm / ROAD_FACTOR : request.maxKm,
        });
        return { ...result, ...sums, allowed: candidates.length };
    }

    private access({ kinds, measure }: SimulationRequest): { access: Access; structures: number } {
        const key = `${measure} ${[...kinds].sort().join(' ')}`;
        const known = this.accesses.get(key);
        if (known) return known;
        const own = this.data.structures.filter(({ kind }) => kinds.includes(kind));
        const sites: Places = { lat: own.map(({ lat }) => lat), lng: own.map(({ lng }) => lng), landmass: own.map(({ commune }) => this.columns.landmass[commune]!) };
        const digits = kinds.map(kind => this.data.listings[kind]);
        const listings = this.columns.codes.map((_, i) => LISTINGS[Math.min(...digits.map(listed => Number(listed[i])))]!);
        const made = { access: computeAccess(this.ground, this.columns, listings, sites, measure), structures: own.length };
        this.accesses.set(key, made);
        return made;
    }

    private people(weight: string): Float64Array {
        if (weight === 'population') return this.columns.population.slice();
        const values = this.data.weights.find(({ id }) => id === weight)?.values;
        if (!values) throw new Error(`Expected a weight among population ${this.data.weights.map(({ id }) => id).join(' ')}, got ${weight}.`);
        return Float64Array.from(values, value => value ?? NaN);
    }

    private area(within: SimulationRequest['within']): Uint8Array {
        const { columns } = this;
        const size = columns.codes.length;
        if (!within) return new Uint8Array(size).fill(1);
        const { level, code } = within;
        const inArea = new Uint8Array(size);
        if (level === 'MISSION_LOCALE') this.data.missionsLocales.filter(territory => territory.code === code).forEach(({ communes }) => communes.forEach(commune => (inArea[commune] = 1)));
        else for (let i = 0; i < size; i++) inArea[i] = Number(this.codeOf(i, level) === code);
        if (!inArea.includes(1)) throw new Error(`Expected an area that holds communes, got ${level} ${code}.`);
        return inArea;
    }

    private codeOf(i: number, level: 'COMMUNE' | 'EPCI' | 'DEPARTEMENT' | 'REGION'): string | undefined {
        const { codes, departement, departements, epci, epcis } = this.columns;
        if (level === 'COMMUNE') return codes[i];
        if (level === 'EPCI') return epcis[epci[i]!]?.code;
        return level === 'DEPARTEMENT' ? departements[departement[i]!]!.code : departements[departement[i]!]!.region;
    }
}

/** In the order of the digits in the data, the least known first; the least of several kinds counts. */
const LISTINGS = ['NONE', 'PARTIAL', 'COMPLETE'] as const;
