import type { DocumentNode } from 'graphql';

/**
 * Documents that were let through, by text: a page or a programme asks the same again and again. The first step is ours (its limits),
 * the second Apollo's (it parsed and validated it). What was not asked for longest is not kept on purpose: the oldest goes.
 */
export class PassedDocuments {
    /** null: within the limits, not validated yet. */
    private readonly byText = new Map<string, DocumentNode | null>();

    constructor(private readonly max = 500) {}

    isWithinLimits(text: string): boolean {
        return this.byText.has(text);
    }

    /** The validated document; undefined when Apollo has not passed that text. */
    find(text: string): DocumentNode | undefined {
        return this.byText.get(text) ?? undefined;
    }

    /** @param document null when its limits alone are checked */
    remember(text: string, document: DocumentNode | null): void {
        this.byText.set(text, document);
        if (this.byText.size > this.max) for (const oldest of this.byText.keys()) if (this.byText.delete(oldest)) break;
    }
}
