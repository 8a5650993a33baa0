/** Sums that the documents themselves set out: the figures of a total's parts add up to it. */
export const INDICATOR_SUMS: readonly { total: string; parts: readonly string[] }[] = [
    { total: 'indicateur-sjm-55-sortants', parts: ['indicateur-sjm-55-sortants-mna', 'indicateur-sjm-55-sortants-meusiens'] },
    {
        total: 'indicateur-de-82-admis',
        parts: ['indicateur-de-82-orientes-udaf', 'indicateur-de-82-orientes-apprentis-d-auteuil', 'indicateur-de-82-orientes-soliha'],
    },
    ...['udaf', 'apprentis-d-auteuil', 'soliha'].map(operator => ({
        total: `indicateur-de-82-orientes-${operator}`,
        parts: [`indicateur-de-82-loges-${operator}`, `indicateur-de-82-en-attente-${operator}`],
    })),
];
