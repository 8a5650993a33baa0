const OVERSEAS: Record<string, string> = {
    '971': 'America/Guadeloupe',
    '972': 'America/Martinique',
    '973': 'America/Cayenne',
    '974': 'Indian/Reunion',
    '975': 'America/Miquelon',
    '976': 'Indian/Mayotte',
    '977': 'America/St_Barthelemy',
    '978': 'America/Marigot',
};

/** The IANA time zone of a département; Paris for metropolitan France and for what serves the whole country (null). */
export function findTimeZone(departement: string | null): string {
    return (departement !== null && OVERSEAS[departement]) || 'Europe/Paris';
}
