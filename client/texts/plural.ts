const RULES = new Intl.PluralRules('fr-FR');

/** The form that goes with the number: in French 0 and 1 are singular, 1,5 too. */
export function plural(value: number, one: string, other: string): string {
    return RULES.select(value) === 'one' ? one : other;
}
