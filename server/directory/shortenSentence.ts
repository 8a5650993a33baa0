const MAX = 120;

/** A sentence that stands for the name of a record that has none: cut between words beyond 120 characters. */
export function shortenSentence(sentence: string): string {
    return sentence.length <= MAX ? sentence : `${sentence.slice(0, MAX - 1).replace(/\s+\S*$/, '')}…`;
}
