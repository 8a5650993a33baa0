import { CommuneCodes } from '../../server/import/openData/CommuneCodes.js';

/** Some real communes, former ones and codes, enough for every trap of the files. */
export function createCommuneCodes(): CommuneCodes {
    const commune = (codeInsee: string, nom: string, departementCode = codeInsee.slice(0, 2)) => ({ codeInsee, nom, departementCode });
    return new CommuneCodes({
        communes: [
            commune('01004', 'Ambérieu-en-Bugey'), commune('01015', 'Arboys en Bugey'), commune('13055', 'Marseille'), commune('30350', 'Le Vigan'),
            commune('34111', 'Ganges'), commune('34128', 'Laroque'), commune('34172', 'Montpellier'), commune('34301', 'Sète'), commune('75056', 'Paris'), commune('97411', 'Saint-Denis', '974'),
        ],
        formerCommunes: [{ codeInsee: '01015', nom: 'Arbignieu', currentCodeInsee: '01015' }],
        formerCodes: new Map([['01340', '01015']]),
    });
}

export const UNML_HEADING =
    'Code INSEE;Nom Commune;Département Commune;Région Commune;Code Région Commune;Code ML;Nom Officiel ML;Région ML;Code Région ML;Commune présente sur plusieurs ML;Adresse ML;Code Postal ML;Ville ML';

/** A row of the UNML file, invented in the real layout. */
export function unmlRow(code: string, nom: string, key: string, nomMl: string, shared = 'Non', codePostal = '34000'): string {
    return `${code};${nom};Hérault(34);Occitanie;76;${key};${nomMl};Occitanie;76;${shared};"1, place de l’Exemple";${codePostal};Exemple`;
}

export const DILA_HEADING = 'code_insee_commune,nom_commune,id_service_local,code_type_service_local';

/** A row of the competence table of the DILA. */
export function dilaRow(code: string, nom: string, ids: readonly string[], type = 'mission_locale'): string {
    return `${code},${nom},"${JSON.stringify(ids).replaceAll('"', '""')}",${type}`;
}

/** A base locale of the DILA with these services. */
export function localBase(services: readonly { id: string; nom: string; codePostal?: string; communes?: readonly string[] }[]): string {
    return JSON.stringify({
        service: services.map(({ id, nom, codePostal = '34190', communes = ['34111'] }) => ({
            id, nom, siret: '', code_insee_commune: communes[0] ?? '', date_modification: '18/12/2024 17:42:39',
            pivot: [{ type_service_local: 'mission_locale', code_insee_commune: communes }],
            adresse: [{ type_adresse: 'Adresse', code_postal: codePostal, nom_commune: 'Exemple', latitude: '', longitude: '' }],
        })),
    });
}
