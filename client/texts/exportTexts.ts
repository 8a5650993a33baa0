/** The words of what is taken away: refusals of a file, the notes inside. */
export const exportTexts = {
    refused: 'Ce fichier ne peut pas être fait :',
    mistake: (label: string, value: string) => `${label} : « ${value} » n’existe pas ici. Reprenez l’adresse depuis la page /structures.`,
    noWord: 'Le texte ne contient aucun mot : indiquez un nom de lieu, de commune ou d’organisme.',
    tooLong: (max: number, got: number) => `Texte trop long : ${max} caractères au plus, ${got} reçus.`,
    unknownFilter: (name: string, known: string) => `Le filtre « ${name} » n’existe pas. Filtres connus : ${known}.`,
    repeated: (name: string, got: number) => `Le filtre « ${name} » se donne une seule fois, ${got} reçues.`,
    noFilter: 'aucun : toute la liste',
    noSource: 'aucune source ne le dit',
} as const;
