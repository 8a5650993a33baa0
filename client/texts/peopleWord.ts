/** Whom the figures count, after a number: `habitants`, or the words of an imported weight. */
export function peopleWord({ id, label }: { id: string; label: string }): string {
    return id === 'population' ? 'habitants' : label[0]!.toLowerCase() + label.slice(1);
}
