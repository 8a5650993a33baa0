import { computeConventionStatus } from '../computeConventionStatus.js';
import type { StructureFilter } from '../../domain/StructureFilter.js';
import { Bits } from './Bits.js';
import type { DirectoryAgreement } from './DirectoryData.js';

interface Running {
    agreement: DirectoryAgreement;
    /** Ranks of its structures. */
    ranks: readonly number[];
}

/** What one day makes of the agreements. */
interface Day {
    today: string;
    running: Running[];
    withPlaces: Bits;
    inForce: Bits;
}

/** The part of a filter that asks something of the agreements with places in a structure. */
export class AgreementFilter {
    private readonly agreements: Running[];
    private day: Day | null = null;

    constructor(
        private readonly size: number,
        agreements: readonly DirectoryAgreement[],
        rankOf: (structureId: string) => number | undefined,
    ) {
        this.agreements = agreements.map(agreement => ({ agreement, ranks: agreement.structureIds.flatMap(id => rankOf(id) ?? []) }));
    }

    /** Structures with an agreement that is not over on that day: in force, or without a known end. */
    withPlaces(today: string): Bits {
        return this.on(today).withPlaces;
    }

    /** Structures with an agreement whose known end has not passed and that has begun: one without a known end is not known to be in force. */
    inForce(today: string): Bits {
        return this.on(today).inForce;
    }

    /**
     * Structures with one agreement, not over, that answers to the age, to one of the publics and to one of the forms; null when none
     * of the three is asked. An age is included when one bound at least is known and none excludes it.
     */
    find({ age, publics, forms }: Pick<StructureFilter, 'age' | 'publics' | 'forms'>, today: string): Bits | null {
        if (age == null && !publics && !forms) return null;
        const found = new Bits(this.size);
        for (const { agreement, ranks } of this.on(today).running) {
            const { ageMin, ageMax } = agreement;
            if (age != null && ((ageMin === null && ageMax === null) || (ageMin ?? 0) > age || (ageMax ?? Infinity) < age)) continue;
            if (publics && !publics.some(one => agreement.publics.includes(one))) continue;
            if (forms && !forms.some(form => agreement.forms.includes(form))) continue;
            for (const rank of ranks) found.add(rank);
        }
        return found;
    }

    /**
     * Structures with an agreement, not over, that may answer: it does not state one at least of what is asked (no age, no public, no form at all),
     * and states nothing against the others. Those of `find` may be among them, by another agreement. Null when none of the three is asked.
     */
    findUnstated({ age, publics, forms }: Pick<StructureFilter, 'age' | 'publics' | 'forms'>, today: string): Bits | null {
        if (age == null && !publics && !forms) return null;
        const found = new Bits(this.size);
        for (const { agreement, ranks } of this.on(today).running) {
            const { ageMin, ageMax } = agreement;
            const answers = [
                age == null ? true : ageMin === null && ageMax === null ? null : (ageMin ?? 0) <= age && (ageMax ?? Infinity) >= age,
                !publics ? true : agreement.publics.length === 0 ? null : publics.some(one => agreement.publics.includes(one)),
                !forms ? true : agreement.forms.length === 0 ? null : forms.some(form => agreement.forms.includes(form)),
            ];
            if (answers.includes(false) || !answers.includes(null)) continue;
            for (const rank of ranks) found.add(rank);
        }
        return found;
    }

    private on(today: string): Day {
        if (this.day?.today === today) return this.day;
        const day: Day = { today, running: [], withPlaces: new Bits(this.size), inForce: new Bits(this.size) };
        for (const running of this.agreements) {
            const status = computeConventionStatus(running.agreement, today);
            if (status !== 'STATED' && status !== 'IN_FORCE') continue;
            day.running.push(running);
            for (const rank of running.ranks) {
                day.withPlaces.add(rank);
                if (status === 'IN_FORCE') day.inForce.add(rank);
            }
        }
        return (this.day = day);
    }
}
