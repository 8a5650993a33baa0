import type { Commune } from '../../database/entities/Commune.js';
import type { Structure } from '../../database/entities/Structure.js';
import { type Need, type StructureKind, STRUCTURE_KINDS } from '../../domain/vocabulary.js';
import { AgreementFilter } from './AgreementFilter.js';
import { Bits } from './Bits.js';
import { BoxIndex } from './BoxIndex.js';
import type { DirectoryData } from './DirectoryData.js';
import { NearestTree } from './NearestTree.js';
import { structureTexts } from './structureTexts.js';
import { StructureWords } from './StructureWords.js';

/** Structures by rank (order of département, then of id), and for each filter the sets, trees and columns that answer it. */
export class StructureColumns {
    readonly structures: readonly Structure[];
    readonly all: Bits;
    readonly byKind: ReadonlyMap<StructureKind, Bits>;
    readonly byDepartement = new Map<string, number[]>();
    readonly byEpci = new Map<string, number[]>();
    readonly bySource = new Map<string, Bits>();
    readonly toConfirm: Bits;
    /** Kinds that an open scheme says to ask for each need. */
    readonly kindsByNeed = new Map<Need, Set<StructureKind>>();
    /** EPCI of each rank; null where the commune or its EPCI is unknown. */
    readonly epciCodes: readonly (string | null)[];
    /** Days as numbers, yyyymmdd; 0 where unknown. */
    readonly statedTo: Int32Array;
    readonly readOn: Int32Array;
    readonly agreements: AgreementFilter;
    readonly box: BoxIndex;
    readonly nearest: NearestTree;
    readonly words: StructureWords;

    constructor(data: DirectoryData, communes: ReadonlyMap<string, Commune>) {
        const { structures } = data;
        const size = structures.length;
        this.structures = structures;
        this.all = Bits.all(size);
        this.byKind = new Map(STRUCTURE_KINDS.map(kind => [kind, new Bits(size)]));
        this.toConfirm = new Bits(size);
        this.epciCodes = structures.map(({ codeInsee }) => (codeInsee === null ? null : (communes.get(codeInsee)?.epciCode ?? null)));
        structures.forEach(({ kind, departementCode, toConfirm }, rank) => {
            this.byKind.get(kind)!.add(rank);
            if (toConfirm) this.toConfirm.add(rank);
            addTo(this.byDepartement, departementCode, rank);
            addTo(this.byEpci, this.epciCodes[rank]!, rank);
        });
        for (const { needs, askKinds } of data.schemes) {
            for (const need of needs) this.kindsByNeed.set(need, new Set([...(this.kindsByNeed.get(need) ?? []), ...askKinds]));
        }
        const ranks = new Map(structures.map(({ id }, rank) => [id, rank]));
        this.statedTo = new Int32Array(size);
        this.readOn = new Int32Array(size);
        for (const { structureId, sourceIds, statedTo, readOn } of data.said) {
            const rank = ranks.get(structureId);
            if (rank === undefined) continue;
            this.statedTo[rank] = dayNumber(statedTo);
            this.readOn[rank] = dayNumber(readOn);
            for (const id of sourceIds) {
                if (!this.bySource.has(id)) this.bySource.set(id, new Bits(size));
                this.bySource.get(id)!.add(rank);
            }
        }
        this.agreements = new AgreementFilter(size, data.agreements, id => ranks.get(id));
        const positions = structures.map(({ position }) => position);
        this.box = new BoxIndex(positions);
        this.nearest = new NearestTree(positions);
        this.words = new StructureWords(structureTexts(data));
    }

    /** The ranks of lists of a map, for some of its keys. */
    union<Key>(lists: ReadonlyMap<Key, readonly number[]>, keys: Iterable<Key>): Bits {
        const found = new Bits(this.structures.length);
        for (const key of keys) for (const rank of lists.get(key) ?? []) found.add(rank);
        return found;
    }

    /** The same of sets. */
    unionOfSets<Key>(sets: ReadonlyMap<Key, Bits>, keys: Iterable<Key>): Bits {
        const found = new Bits(this.structures.length);
        for (const key of keys) {
            const set = sets.get(key);
            if (set) found.addAll(set);
        }
        return found;
    }

    /** The ranks whose day is known and not before another. @param day ISO date */
    since(days: Int32Array, day: string): Bits {
        const from = dayNumber(day);
        const found = new Bits(this.structures.length);
        for (let rank = 0; rank < days.length; rank++) if (days[rank]! >= from) found.add(rank);
        return found;
    }

    /** Rank of the first structure after a key of the list; their number when none follows. */
    rankAfter(departementCode: string, id: string): number {
        let [low, high] = [0, this.structures.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            const structure = this.structures[middle]!;
            const isAfter = structure.departementCode === departementCode ? structure.id > id : structure.departementCode > departementCode;
            if (isAfter) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}

function addTo(lists: Map<string, number[]>, key: string | null, rank: number): void {
    if (key === null) return;
    const list = lists.get(key);
    if (list) list.push(rank);
    else lists.set(key, [rank]);
}

/** 0 for an unknown day. A day of the calendar is above it. */
function dayNumber(day: string | null): number {
    return day === null ? 0 : Number(day.replaceAll('-', ''));
}
