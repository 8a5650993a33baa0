import { CONVENTION_FORMS, CONVENTION_PUBLICS, NEEDS, type ConventionForm, type ConventionPublic, type Need, type StructureKind } from '../../domain/vocabulary.js';
import type { Bits } from './Bits.js';
import type { FilterPart, StructureSelection } from './StructureSelection.js';

/** Ages that are offered: the first at which something here is open to a person, to the last. */
const AGES = Array.from({ length: 26 - 14 + 1 }, (_, index) => 14 + index);

/** A value of a filter, and how many the list would give with that value in place of the filter's own. */
export interface Counted<Value> {
    value: Value;
    count: number;
}

/** Counts for the filters: each is that of the list with the other filters as they are, and this one set to that value alone. */
export class StructureFacets {
    constructor(private readonly selection: StructureSelection) {}

    kinds(): Counted<StructureKind>[] {
        const others = this.selection.without('kinds');
        return some([...this.columns.byKind].map(([value, set]) => ({ value, count: others.countWith(set) }))).sort(byValue);
    }

    departements(): Counted<string>[] {
        return this.countKeys('departements', rank => this.columns.structures[rank]!.departementCode);
    }

    epci(): Counted<string>[] {
        return this.countKeys('epci', rank => this.columns.epciCodes[rank]!);
    }

    needs(): Counted<Need>[] {
        const others = this.selection.without('needs');
        const { byKind, kindsByNeed } = this.columns;
        return some(NEEDS.map(value => ({ value, count: others.countWith(this.columns.unionOfSets(byKind, kindsByNeed.get(value) ?? [])) })));
    }

    sources(): Counted<string>[] {
        const others = this.selection.without('sources');
        return some([...this.columns.bySource].map(([value, set]) => ({ value, count: others.countWith(set) }))).sort(byValue);
    }

    ages(): Counted<number>[] {
        return this.countAgreements(AGES, age => ({ age }));
    }

    publics(): Counted<ConventionPublic>[] {
        return this.countAgreements(CONVENTION_PUBLICS, value => ({ publics: [value] }));
    }

    forms(): Counted<ConventionForm>[] {
        return this.countAgreements(CONVENTION_FORMS, value => ({ forms: [value] }));
    }

    /** Each first of January since which a source describes a period, the latest first. */
    statedSince(): Counted<string>[] {
        return this.countSince('statedSince', this.columns.statedTo);
    }

    /** Each first of January since which something was read, the latest first. */
    readSince(): Counted<string>[] {
        return this.countSince('readSince', this.columns.readOn);
    }

    withPlaces(): number {
        return this.selection.without('withPlaces').countWith(this.columns.agreements.withPlaces(this.selection.today));
    }

    withAgreementInForce(): number {
        return this.selection.without('withAgreementInForce').countWith(this.columns.agreements.inForce(this.selection.today));
    }

    toConfirm(): number {
        return this.selection.without('toConfirm').countWith(this.columns.toConfirm);
    }

    private get columns() {
        return this.selection.columns;
    }

    private countKeys(part: FilterPart, keyOf: (rank: number) => string | null): Counted<string>[] {
        const counts = new Map<string, number>();
        for (const rank of this.selection.without(part).list()) {
            const key = keyOf(rank);
            if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
        }
        return [...counts].map(([value, count]) => ({ value, count })).sort(byValue);
    }

    private countAgreements<Value>(values: readonly Value[], asked: (value: Value) => object): Counted<Value>[] {
        const { filter, today } = this.selection;
        const others = this.selection.without('agreement');
        return some(values.map(value => ({ value, count: others.countWith(this.columns.agreements.find({ ...filter, ...asked(value) }, today)!) })));
    }

    private countSince(part: FilterPart, days: Int32Array): Counted<string>[] {
        const others: Bits = this.selection.without(part);
        const years = new Map<number, number>();
        for (const rank of others.list()) {
            const year = Math.floor(days[rank]! / 10_000);
            if (year > 0) years.set(year, (years.get(year) ?? 0) + 1);
        }
        let count = 0;
        return [...years].sort(([a], [b]) => b - a).map(([year, ofYear]) => ({ value: `${String(year).padStart(4, '0')}-01-01`, count: (count += ofYear) }));
    }
}

function some<Value>(counted: Counted<Value>[]): Counted<Value>[] {
    return counted.filter(({ count }) => count > 0);
}

function byValue<Value>(a: Counted<Value>, b: Counted<Value>): number {
    return a.value < b.value ? -1 : 1;
}
