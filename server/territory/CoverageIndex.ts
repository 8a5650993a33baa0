import { CommuneGround, type Places } from '../coverage/CommuneGround.js';
import { computeAccess, computeAccessStatus, type Access } from '../coverage/computeAccess.js';
import { computeCatchment, type Catchment, type Supply } from '../coverage/computeCatchment.js';
import { computeCoverageFigures } from '../coverage/computeCoverageFigures.js';
import { computeStructurePlaces } from '../coverage/computeStructurePlaces.js';
import { averageCatchment } from '../coverage/averageCatchment.js';
import { distanceKm } from '../coverage/distanceKm.js';
import { estimateRoad } from '../coverage/estimateRoad.js';
import { summariseAccess } from '../coverage/summariseAccess.js';
import { LISTINGS, type AccessStatus, type Listing, type StructureKind } from '../domain/vocabulary.js';
import { landmassOf } from '../coverage/landmassOf.js';
import { checkCoverageRequest } from './checkCoverageRequest.js';
import { computeAreaPlaces } from './computeAreaPlaces.js';
import { computeTerritoryInequality } from './computeTerritoryInequality.js';
import type { AccessView, CoverageReader, CoverageRequest, CoverageTerritoryView, CoverageView, WeightView } from './CoverageReader.js';
import { InvalidTerritoryRequest } from './InvalidTerritoryRequest.js';
import type { Area } from './listAreas.js';
import type { CoverageSupply, SupplyConvention } from './readCoverageSupply.js';
import type { Snapshot, SnapshotStructure } from './Snapshot.js';
import type { TerritoryIndex } from './TerritoryIndex.js';

/** Total population, the weight that is always there. */
const POPULATION: WeightView = {
    id: 'population', label: 'Population totale', source: 'Populations de référence au 1er janvier 2023 (INSEE, par Etalab, communes de 2026) ; Mayotte : 2017', date: '2023-01-01',
};
const MAX_ANSWERS = 40;
/** Territories of the answers that are kept, about 2 kB each: those of all communes of a région are 5,000. */
const MAX_KEPT_TERRITORIES = 20_000;
/** Kinds whose structures serve their whole département. */
const DEPARTMENTAL: ReadonlySet<StructureKind> = new Set(['ADEPAPE', 'SERVICE_ASE', 'MAISON_DES_SOLIDARITES']);

/** What a threshold does to every commune. */
export interface CommuneAccess {
    access: Access;
    statuses: AccessStatus[];
    /** The structures of `access.site`. */
    sites: SnapshotStructure[];
}

/** Access, people and places of territories, from memory; made anew with the territories when the data changes. */
export class CoverageIndex implements CoverageReader {
    /** Where each commune stands in the columns. */
    readonly indexOf: ReadonlyMap<string, number>;
    readonly columns: Places & { lat: Float64Array; lng: Float64Array };
    private groundMade: CommuneGround | null = null;
    private readonly accesses = new Map<string, { access: Access; sites: SnapshotStructure[]; notLocated: number }>();
    private readonly answers = new Map<string, CoverageView>();
    private keptTerritories = 0;

    constructor(
        private readonly territories: TerritoryIndex,
        private readonly snapshot: Snapshot,
        private readonly supply: CoverageSupply,
    ) {
        const { communes } = snapshot;
        const lands = communes.map(({ codeInsee }) => landmassOf(codeInsee));
        const names = [...new Set(lands)].sort();
        this.indexOf = new Map(communes.map(({ codeInsee }, i) => [codeInsee, i]));
        this.columns = {
            lat: Float64Array.from(communes, ({ position }) => position?.lat ?? NaN),
            lng: Float64Array.from(communes, ({ position }) => position?.lng ?? NaN),
            landmass: Uint8Array.from(lands, land => names.indexOf(land)),
        };
    }

    weights(): WeightView[] {
        return [POPULATION, ...this.snapshot.weights.map(({ id, label, source, date }) => ({ id, label, source, date }))];
    }

    /** @throws InvalidTerritoryRequest when the question has no meaning */
    coverage(request: CoverageRequest, today: string): CoverageView {
        checkCoverageRequest(request, this.weights());
        const key = JSON.stringify([[...request.kinds].sort(), request.level, request.within, request.maxKm, request.measure, request.bandsKm, request.weight, today]);
        let answer = this.answers.get(key);
        if (!answer) {
            answer = this.compute(request, today);
            this.keep(key, answer);
        }
        return answer;
    }

    access(codeInsee: string, kinds: readonly StructureKind[]): AccessView[] {
        const at = this.indexOf.get(codeInsee) ?? -1;
        const commune = this.snapshot.communes[at];
        const position = commune?.position;
        if (!position) return [];
        const served = new Set(this.territories.competences(codeInsee).flatMap(({ structureId }) => structureId ?? []));
        const isCompetent = (structure: SnapshotStructure): boolean | null => {
            if (DEPARTMENTAL.has(structure.kind)) return structure.departementCode === commune.departementCode;
            const missionLocaleId = structure.kind === 'MISSION_LOCALE' ? structure.id : structure.kind === 'ANTENNE' ? structure.parentId : null;
            return missionLocaleId === null || served.size === 0 ? null : served.has(missionLocaleId);
        };
        const land = this.columns.landmass[at];
        const doors = this.locatedOf(kinds).map(({ structure, lat, lng, landmass }): AccessView => {
            const km = distanceKm(position, { lat, lng });
            const road = landmass === land ? estimateRoad(km) : null;
            return { structureId: structure.id, distanceKm: km, roadKm: road?.km ?? null, roadMinutes: road?.minutes ?? null, competent: isCompetent(structure) };
        });
        doors.sort((a, b) => a.distanceKm - b.distanceKm || Number(b.competent ?? 0) - Number(a.competent ?? 0) || a.structureId.localeCompare(b.structureId));
        const nearest = doors[0];
        const competent = doors.find(door => door.competent);
        return [...(nearest ? [nearest] : []), ...(competent && competent !== nearest ? [competent] : [])];
    }

    /**
     * What is known of every commune, in the order of `columns`: the ground of siting and simulation.
     *
     * @throws InvalidTerritoryRequest when the question has no meaning
     */
    communeAccess({ kinds, measure, maxKm }: Pick<CoverageRequest, 'kinds' | 'measure' | 'maxKm'>): CommuneAccess {
        const { access, sites } = this.measureAccess(kinds, measure);
        return { access, sites, statuses: this.snapshot.communes.map((_, i) => computeAccessStatus(access, i, maxKm)) };
    }

    /** People of every commune by a weight; NaN unknown. @throws InvalidTerritoryRequest for an unknown weight */
    weightOf(id: string): Float64Array {
        if (id === POPULATION.id) return Float64Array.from(this.snapshot.communes, ({ population }) => population ?? NaN);
        const values = this.snapshot.weights.find(weight => weight.id === id)?.values;
        if (!values) throw new InvalidTerritoryRequest(`Expected a weight among ${this.weights().map(weight => weight.id).join(', ')}, got "${id.slice(0, 40)}".`);
        return Float64Array.from(this.snapshot.communes, ({ codeInsee }) => values.get(codeInsee) ?? NaN);
    }

    /** Indices of the communes of an area; of all without one. @throws InvalidTerritoryRequest for an unknown one */
    communesWithin(within: CoverageRequest['within']): Int32Array {
        if (!within) return Int32Array.from(this.snapshot.communes.keys());
        return this.indices(this.territories.areas('COMMUNE', within).flatMap(({ codesInsee }) => [...codesInsee]));
    }

    ground(): CommuneGround {
        return (this.groundMade ??= new CommuneGround(this.columns));
    }

    /** How far the sources list some kinds in each commune; the least of the kinds. */
    listings(kinds: readonly StructureKind[]): Listing[] {
        const { snapshot } = this;
        const byDepartement = kinds.map(kind => {
            const notLocated = new Set(snapshot.structures.flatMap(structure => (structure.kind === kind && !this.placeOf(structure) ? structure.departementCode : [])));
            const listed = new Map<string, Listing>();
            for (const { departementCodes, complete, kind: own } of snapshot.inventories) {
                if (own !== kind) continue;
                for (const code of departementCodes) if (listed.get(code) !== 'COMPLETE') listed.set(code, complete && !notLocated.has(code) ? 'COMPLETE' : 'PARTIAL');
            }
            return { listed, gaps: new Set(snapshot.gaps.flatMap(gap => (gap.kind === kind ? gap.missionLocaleId : []))) };
        });
        return snapshot.communes.map(({ codeInsee, departementCode }) => {
            const served = byDepartement.some(({ gaps }) => gaps.size > 0) ? this.territories.competences(codeInsee) : [];
            const own = byDepartement.map(({ listed, gaps }): Listing => {
                const stated = served.length > 0 && served.every(({ structureId }) => structureId !== null && gaps.has(structureId));
                return stated ? 'COMPLETE' : (listed.get(departementCode) ?? 'NONE');
            });
            return own.reduce((least, listing) => (LISTINGS.indexOf(listing) < LISTINGS.indexOf(least) ? listing : least), 'COMPLETE');
        });
    }

    private compute(request: CoverageRequest, today: string): CoverageView {
        const { kinds, level, within, maxKm, measure, bandsKm } = request;
        const { access, sites, notLocated } = this.measureAccess(kinds, measure);
        const statusesAt = (km: number) => this.snapshot.communes.map((_, i) => computeAccessStatus(access, i, km));
        const weights = this.weightOf(request.weight);
        const input = { statuses: statusesAt(maxKm), statusesAtLastBand: statusesAt(bandsKm.at(-1) ?? maxKm), km: access.km, weights, bandsKm };
        const areas = this.territories.areas(level, within);
        const views = new Map(this.territories.territories(kinds[0]!, level, within).map(view => [view.id, view]));
        const inForce = this.supply.conventions.filter(({ start, end }) => (start === null || start <= today) && (end === null || end >= today));
        const catchments = [false, true].map(decay => this.catchment(inForce, kinds, weights, maxKm, decay));
        const located = sites.map(structure => this.placeOf(structure)!.codeInsee);
        const communeOf = new Map(this.snapshot.structures.map(({ id, codeInsee }) => [id, codeInsee]));
        const conventions = inForce.map(convention => ({ ...convention, codesInsee: [...convention.structureIds.map(id => communeOf.get(id) ?? null), ...convention.codesInsee] }));
        const territories = areas.map((area): CoverageTerritoryView => {
            const own = this.indices(area.codesInsee);
            const figures = computeCoverageFigures(own, input);
            const { total, notLocated: elsewhere } = computeAreaPlaces(area, level, conventions);
            const view = views.get(area.id)!;
            return {
                id: area.id, level, code: area.code, nom: area.nom, departementCodes: area.departementCodes, missionLocaleId: area.missionLocaleId, center: view.center,
                access: summariseAccess(figures),
                figures,
                unlistedDepartementCodes: this.listUnlisted(own, input.statuses, access),
                structureIds: sites.flatMap((structure, s) => (area.codesInsee.has(located[s]!) ? structure.id : [])),
                competence: view.competence,
                places: { total, per1000: total.value !== null && figures.people ? (1000 * total.value) / figures.people : null, notLocated: elsewhere },
                catchment: averageCatchment(catchments[0]!, own, weights, input.statuses),
                catchmentDecay: averageCatchment(catchments[1]!, own, weights, input.statuses),
            };
        });
        return {
            request,
            weight: this.weights().find(({ id }) => id === request.weight)!,
            structures: sites.length,
            structuresNotLocated: notLocated,
            territories,
            // The whole area, also where no territory of the level is known: its people are unknown, not away.
            total: computeCoverageFigures(this.communesWithin(within), input),
            inequality: computeTerritoryInequality(territories, this.sharePeople(areas, weights)),
        };
    }

    /** The oldest answers make room for a new one. */
    private keep(key: string, answer: CoverageView): void {
        this.answers.set(key, answer);
        this.keptTerritories += answer.territories.length;
        for (const [oldest, { territories }] of this.answers) {
            if (oldest === key || (this.answers.size <= MAX_ANSWERS && this.keptTerritories <= MAX_KEPT_TERRITORIES)) return;
            this.answers.delete(oldest);
            this.keptTerritories -= territories.length;
        }
    }

    private measureAccess(kinds: readonly StructureKind[], measure: CoverageRequest['measure']) {
        const key = `${measure} ${[...kinds].sort().join(' ')}`;
        let made = this.accesses.get(key);
        if (!made) {
            const located = this.locatedOf(kinds);
            const sites: Places = { lat: located.map(({ lat }) => lat), lng: located.map(({ lng }) => lng), landmass: located.map(({ landmass }) => landmass) };
            const count = this.snapshot.structures.filter(({ kind }) => kinds.includes(kind)).length;
            made = {
                access: computeAccess(this.ground(), this.columns, this.listings(kinds), sites, measure),
                sites: located.map(({ structure }) => structure),
                notLocated: count - located.length,
            };
            if (this.accesses.size >= MAX_ANSWERS) this.accesses.clear();
            this.accesses.set(key, made);
        }
        return made;
    }

    /** Structures of some kinds that have a place. */
    locatedOf(kinds: readonly StructureKind[]) {
        return this.snapshot.structures.flatMap(structure => {
            const place = kinds.includes(structure.kind) ? this.placeOf(structure) : null;
            return place ? { structure, ...place } : [];
        });
    }

    /** Its own position, else that of its commune; null without either. */
    private placeOf({ id, codeInsee }: SnapshotStructure): { lat: number; lng: number; landmass: number; codeInsee: string } | null {
        const at = codeInsee === null ? -1 : (this.indexOf.get(codeInsee) ?? -1);
        const commune = this.snapshot.communes[at];
        const position = this.supply.positions.get(id) ?? commune?.position;
        if (!position || !commune) return null;
        return { ...position, landmass: this.columns.landmass[at]!, codeInsee: commune.codeInsee };
    }

    private indices(codes: Iterable<string>): Int32Array {
        return Int32Array.from([...codes], code => this.indexOf.get(code)!);
    }

    /** People of each area; those of a commune that several share are divided between them. */
    private sharePeople(areas: readonly Area[], weights: Float64Array): number[] {
        const owners = new Map<string, number>();
        for (const { codesInsee } of areas) for (const code of codesInsee) owners.set(code, (owners.get(code) ?? 0) + 1);
        return areas.map(({ codesInsee }) => [...codesInsee].reduce((sum, code) => sum + weights[this.indexOf.get(code)!]! / owners.get(code)!, 0));
    }

    private listUnlisted(own: Int32Array, statuses: readonly AccessStatus[], { unlisted }: Access): string[] {
        const codes = new Set<string>();
        for (const i of own) if (statuses[i] === 'UNKNOWN' && unlisted[i]! >= 0) codes.add(this.snapshot.communes[unlisted[i]!]!.departementCode);
        return [...codes].sort();
    }

    private catchment(conventions: readonly SupplyConvention[], kinds: readonly StructureKind[], people: Float64Array, maxKm: number, decay: boolean): Catchment {
        const supplies = this.locatedOf(kinds).map(({ structure, lat, lng }): Supply => {
            const own = conventions.filter(({ structureIds }) => structureIds.includes(structure.id));
            const { value, precision } = own.length > 0 ? computeStructurePlaces(own) : { value: null, precision: 'UNKNOWN' };
            return { lat, lng, places: value, isLowerBound: precision !== 'EXACT' };
        });
        return computeCatchment(this.ground().tree(), this.columns.lat, this.columns.lng, people, supplies, maxKm, decay);
    }
}
