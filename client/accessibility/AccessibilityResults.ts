/** What `npm run axe` found, page by page: written by the script, shown by the statement. */
export interface AccessibilityResults {
    tools: { axe: string; chromium: string };
    /** Groups of rules of axe. */
    rules: readonly string[];
    /** Pixels. */
    widths: readonly number[];
    states: readonly {
        /** The page and its state, in French. */
        name: string;
        path: string;
        /** ISO date of the run. */
        date: string;
        /** Looked at so many times: each width, light and dark. */
        checks: number;
        /** Rules that were broken, and by how many elements in all. */
        violations: readonly { rule: string; elements: number }[];
        /** What axe leaves to a human eye, by rule. */
        toReview: readonly { rule: string; elements: number }[];
    }[];
}
