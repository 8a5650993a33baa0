import type { Structure } from '../../database/entities/Structure.js';
import type { Position } from '../../domain/Position.js';
import { createPage } from '../createPage.js';
import { Cursor } from '../Cursor.js';
import type { Page, PageRequest } from '../Page.js';
import type { StructureFilter } from '../../domain/StructureFilter.js';
import { Bits } from './Bits.js';
import type { StructureColumns } from './StructureColumns.js';

export interface NearbyStructure {
    structure: Structure;
    /** Straight line on the sphere (within 0.32 % of the ellipsoid in metropolitan France), to the metre. */
    distanceKm: number;
}

/** What a filter is made of, each with the set of structures that passes it. Age, public and form go together: one agreement answers. */
export type FilterPart = Exclude<keyof StructureFilter, 'age' | 'publics' | 'forms'> | 'agreement';

const cursor = new Cursor('structures', 2);

/** The structures that pass a filter, whatever is then made of them: a page, a count, facets, the nearest. */
export class StructureSelection {
    /** One set for each part of the filter that narrows. */
    private readonly sets = new Map<FilterPart, Bits>();
    private readonly passing: Bits | null;

    /** @param today ISO date */
    constructor(
        readonly columns: StructureColumns,
        readonly filter: StructureFilter,
        readonly today: string,
    ) {
        const { sets } = this;
        const { kinds, departements, epci, needs, sources, statedSince, readSince } = filter;
        if (kinds) sets.set('kinds', columns.unionOfSets(columns.byKind, kinds));
        if (departements) sets.set('departements', columns.union(columns.byDepartement, departements));
        if (epci) sets.set('epci', columns.union(columns.byEpci, epci));
        if (needs) sets.set('needs', columns.unionOfSets(columns.byKind, new Set(needs.flatMap(need => [...(columns.kindsByNeed.get(need) ?? [])]))));
        if (sources) sets.set('sources', columns.unionOfSets(columns.bySource, sources));
        if (filter.bbox) sets.set('bbox', columns.box.find(filter.bbox));
        if (filter.text != null) sets.set('text', columns.words.find(filter.text));
        if (filter.withPlaces != null) sets.set('withPlaces', this.either(filter.withPlaces, columns.agreements.withPlaces(today)));
        if (filter.withAgreementInForce != null) sets.set('withAgreementInForce', this.either(filter.withAgreementInForce, columns.agreements.inForce(today)));
        if (filter.toConfirm != null) sets.set('toConfirm', this.either(filter.toConfirm, columns.toConfirm));
        if (statedSince != null) sets.set('statedSince', columns.since(columns.statedTo, statedSince));
        if (readSince != null) sets.set('readSince', columns.since(columns.readOn, readSince));
        const agreement = columns.agreements.find(filter, today);
        if (agreement) sets.set('agreement', agreement);
        this.passing = this.intersect([...sets.values()]);
    }

    count(): number {
        return (this.passing ?? this.columns.all).count();
    }

    /** Those that the age, the publics and the forms asked leave out, the rest of the filter passed, though an agreement there may answer: it does not state them. 0 when none is asked. */
    countUnstated(): number {
        const unstated = this.columns.agreements.findUnstated(this.filter, this.today);
        return unstated ? this.without('agreement').countWith(unstated.without(this.sets.get('agreement')!)) : 0;
    }

    /** Those that pass the whole filter but one part of it. */
    without(part: FilterPart): Bits {
        return this.intersect([...this.sets].flatMap(([name, set]) => (name === part ? [] : [set]))) ?? this.columns.all;
    }

    /** In order of département, then of id (a slug of the name). @throws InvalidRequest when `after` is no cursor of this list */
    page(request: PageRequest): Page<Structure> {
        const { structures, all } = this.columns;
        const [departementCode, id] = request.after === null ? [null, null] : cursor.parse(request.after);
        const from = departementCode == null ? 0 : this.columns.rankAfter(departementCode, id!);
        const rows = (this.passing ?? all).list(from, request.first + 1).map(rank => structures[rank]!);
        return createPage(rows, request, cursor, structure => [structure.departementCode, structure.id]);
    }

    /** The whole list in its order, some ids at a time. */
    *batches(size: number): Generator<string[]> {
        const { structures, all } = this.columns;
        const passing = this.passing ?? all;
        for (let from = 0; ; ) {
            const ranks = passing.list(from, size);
            if (ranks.length === 0) return;
            yield ranks.map(rank => structures[rank]!.id);
            from = ranks.at(-1)! + 1;
        }
    }

    /** Where a structure stands in the whole list (ranks from 1), with the ones beside it; null when it does not pass. */
    neighbours(id: string): { rank: number; previous: Structure | null; next: Structure | null } | null {
        const { structures } = this.columns;
        const ranks = this.ranks();
        const at = ranks.findIndex(rank => structures[rank]!.id === id);
        if (at < 0) return null;
        const beside = (place: number) => (ranks[place] === undefined ? null : structures[ranks[place]]!);
        return { rank: at + 1, previous: beside(at - 1), next: beside(at + 1) };
    }

    /** The cursor after which a page of `first` ends just before this structure; null when that page is the first, or empty. */
    cursorBefore(id: string, first: number): string | null {
        const { structures } = this.columns;
        const ranks = this.ranks();
        const last = ranks[ranks.findIndex(rank => structures[rank]!.id === id) - first - 1];
        return last === undefined ? null : cursor.format([structures[last]!.departementCode, structures[last]!.id]);
    }

    /** The nearest to a point, nearest first; those without a position are left out. */
    nearest(position: Position, first: number): NearbyStructure[] {
        return this.columns.nearest.find(position, first, this.passing).map(({ rank, km }) => ({ structure: this.columns.structures[rank]!, distanceKm: Math.round(km * 1000) / 1000 }));
    }

    private ranks(): number[] {
        return (this.passing ?? this.columns.all).list();
    }

    private either(wanted: boolean, set: Bits): Bits {
        return wanted ? set : this.columns.all.without(set);
    }

    /** Null when nothing narrows. */
    private intersect(sets: readonly Bits[]): Bits | null {
        return sets.length === 0 ? null : sets.reduce((all, one) => all.and(one));
    }
}
