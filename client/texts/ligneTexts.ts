/** The words of the page of national numbers. */
export const ligneTexts = {
    title: 'Qui appeler, tout de suite ?',
    pageTitle: 'Numéros d’urgence et d’écoute · Relais',
    intro: 'Les numéros nationaux utiles à un jeune ou à qui l’accompagne : à quoi ils servent, quand ils répondent, ce que coûte l’appel. Chaque information dit d’où elle vient.',
    emergency: 'En danger, maintenant', emergencyIntro: 'Ces numéros envoient des secours.',
    listening: 'Être écouté, conseillé, hébergé', listeningIntro: 'Ces numéros n’envoient pas de secours : en cas de danger immédiat, appelez le 112.',
    call: (numero: string) => `Appeler le ${numero}`, sms: (numero: string) => `Envoyer un SMS au ${numero}`,
    whenUnknown: 'horaires inconnus', always: 'jour et nuit, tous les jours', prices: { FREE: 'gratuit', LOCAL_CALL: 'service gratuit, prix d’un appel local' }, priceUnknown: 'prix inconnu',
    audience: 'Pour qui', anonymous: 'anonyme', notAnonymous: 'pas anonyme', confidential: 'confidentiel', notConfidential: 'pas confidentiel', notOnBill: 'l’appel ne se voit pas sur la facture', onBill: 'l’appel se voit sur la facture',
    ways: 'Autrement', languages: 'Langues', external: ' (site externe)',
    clock: 'Ouvert ou fermé : selon l’horloge de votre appareil, à l’heure de Paris.',
    sources: 'Ces pages ont été lues dans une copie conservée, pas en direct : avant d’imprimer ou de diffuser un numéro, vérifiez-le.',
    others: 'Tous les numéros d’urgence et d’écoute',
} as const;
