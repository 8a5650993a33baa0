export const takeAlongTexts = {
    /** How the installed site is called: anyone who sees the phone reads it. */
    application: { name: 'Relais', description: 'Les bonnes adresses près de chez vous, même sans réseau.', carnet: 'Mon carnet' },
} as const;
