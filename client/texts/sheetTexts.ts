/** The words that the sheets of structures, organisations, agreements and initiatives add. */
export const sheetTexts = {
    report: {
        label: 'Signaler une erreur', note: 'par courriel, depuis votre messagerie',
        subject: (address: string) => `Relais : une erreur sur ${address}`,
        body: (address: string) => `Page : ${address}\r\n\r\nCe qui est faux :\r\n\r\nCe qui est juste :\r\n\r\nD’où je le sais (document, site, téléphone) :\r\n`,
    },
    list: {
        label: 'Dans la liste', back: 'Revenir à la liste', previous: 'Précédent', next: 'Suivant', rank: (rank: number, total: string) => `${rank} sur ${total}`, gone: 'Ce lieu n’est pas dans la liste d’où vous venez.',
    },
    hours: 'Horaires', vcard: 'Garder ce contact (vCard)', vcardNote: 'pour le carnet d’adresses du téléphone ou de la messagerie',
    hoursUnknown: 'inconnus : aucune source lue ne les donne. Appelez avant de venir.', hoursUnknownNoPhone: 'inconnus : aucune source lue ne les donne. Vérifiez avant d’y aller.',
    capacity: 'Places en tout', capacityUnknown: 'aucune source ne le dit',
    reserved: 'Places réservées à', agesUnknown: 'âges non précisés', publicUnknown: 'public non précisé', whoAt: (nom: string) => `Qui est compétent à ${nom}`,
    dates: 'Dates', datesUnknown: 'dates inconnues',
    neighbours: 'À côté', neighboursNote: 'Les lieux connus les plus proches, à vol d’oiseau.', mapLabel: (departement: string) => `Ce lieu et ses voisins, ${departement}.`,
    history: 'Ce que l’on en sait, dans le temps', historyNote: 'Aucune source lue ne date d’ouverture, de déménagement, de fusion ni de fermeture.',
    described: (period: string) => `Situation décrite ${period}`, describedUnknown: 'Situation sans date', by: 'par', read: 'lue le',
    amendments: 'Avenants', noAmendment: 'les sources n’en citent aucun', amendment: (number: number) => `Avenant n°\u00a0${number}`, amendmentNoNumber: 'Avenant, numéro inconnu',
    reachTitle: 'Comment la joindre ?', contactSource: 'Source :', initiativeContact: 'Une source donne un contact pour une initiative à laquelle cette organisation prend part :', managerInitiativeContact: 'Une source donne un contact pour une initiative à laquelle son gestionnaire prend part :',
    askTitle: 'À qui demander une place ?', askAse: 'À l’aide sociale à l’enfance (ASE) du Département qui signe :', askSignatories: 'Aucun Département ne signe cette convention. Demandez à qui la signe :',
    askNobody: 'La source ne dit pas qui signe. Demandez à l’aide sociale à l’enfance (ASE) du Département.', askDirectory: 'cherchez le Département dans',
    organisationPlaces: 'Places sous convention, en tout', organisationPlacesNote: 'Sans les conventions terminées ni les détails d’un total. Une même place peut être signée par plusieurs organisations.',
} as const;
