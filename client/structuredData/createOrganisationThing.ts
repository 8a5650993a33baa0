import type { OrganisationKind, OrganisationSheetData } from '../queries/operations.js';
import type { Thing } from './Thing.js';

const TYPES: Record<OrganisationKind, string> = { ASSOCIATION: 'NGO', DEPARTEMENT: 'GovernmentOrganization', ETAT: 'GovernmentOrganization', NETWORK: 'Organization', ETABLISSEMENT: 'Organization', AUTRE: 'Organization' };

/** An organisation as schema.org tells it, with the places that it runs. */
export function createOrganisationThing({ id, nom, sigle, kind, departement, structures }: NonNullable<OrganisationSheetData['organisation']>, link: (path: string) => string): Thing {
    return {
        '@type': TYPES[kind],
        '@id': link(`/organisations/${id}`),
        url: link(`/organisations/${id}`),
        name: nom,
        ...(sigle && sigle !== nom ? { alternateName: sigle } : {}),
        ...(departement ? { areaServed: { '@type': 'AdministrativeArea', name: departement.nom } } : {}),
        ...(structures.length ? { location: structures.map(structure => ({ '@type': 'Place', name: structure.nom, url: link(`/structures/${structure.id}`) })) } : {}),
    };
}
