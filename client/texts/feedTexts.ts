/** What the bulk feed answers to an address that it cannot read. */
export const feedTexts = {
    refused: 'Cette page du flux ne peut pas être lue :',
    unknown: (name: string) => `Le paramètre « ${name} » n’existe pas. Paramètres connus : apres, nombre.`,
    badCursor: (value: string) => `« apres » est un repère donné par la page d’avant ; reçu « ${value} ». Sans lui, le flux reprend au début.`,
    badSize: (max: number, value: string) => `« nombre » est un nombre entier de 1 à ${max} ; reçu « ${value} ».`,
} as const;
