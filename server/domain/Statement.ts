import type { Confidence } from './vocabulary.js';

/**
 * What a source says about one record: the way back to the words, and what we made of them.
 * Every record of the seeds carries at least one.
 */
export interface Statement {
    /** Which facts of the record it supports: `nom`, `commune`, `kind`, `parent`, `manager`, `places`, `parties`… */
    about: string[];
    /** Id of the source (seeds/sources.json). */
    source: string;
    /** Heading of the section, as printed, or the nearest printed words that name the section. */
    heading: string;
    /** At most a dozen words as printed: found again by exact search in the source. */
    citation: string;
    /** The period that it describes, ISO dates, both ends included; null when the source does not say. */
    statedFor: { from: string; to: string } | null;
    /** ISO date of our reading. */
    readOn: string;
    confidence: Confidence;
    /** The words as printed where they were misread, else null. */
    printedAs: string | null;
    /** The reading that we adopt in place of `printedAs`, else null. */
    reading: string | null;
    /** Why this reading, and why this confidence; null where nothing had to be decided. */
    reason: string | null;
}
