import type { InitiativeSheetData } from '../queries/operations.js';
import type { Thing } from './Thing.js';

/** An initiative as schema.org tells it. */
export function createInitiativeThing({ id, titre, resume, departements }: NonNullable<InitiativeSheetData['initiative']>, link: (path: string) => string): Thing {
    return {
        '@type': 'Project',
        '@id': link(`/initiatives/${id}`),
        url: link(`/initiatives/${id}`),
        name: titre,
        description: resume,
        ...(departements.length ? { areaServed: departements.map(({ nom }) => ({ '@type': 'AdministrativeArea', name: nom })) } : {}),
    };
}
