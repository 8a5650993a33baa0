import type { ConventionSheetData } from '../queries/operations.js';
import { formatAges } from '../texts/formatAges.js';
import { publicTexts } from '../texts/vocabularyTexts.js';
import type { Thing } from './Thing.js';

/** An agreement with places as schema.org tells it: a service of the Département, given by those who run the places. Ended: none. */
export function createConventionThing({ id, titre, departement, parties, publics, ageMin, ageMax, status }: NonNullable<ConventionSheetData['conventionPlaces']>, link: (path: string) => string): Thing[] {
    if (status === 'ENDED') return [];
    const operators = parties.filter(({ role }) => role === 'OPERATOR').map(({ organisation }) => ({ '@type': 'Organization', name: organisation.nom, url: link(`/organisations/${organisation.id}`) }));
    const audience = [...publics.map(code => publicTexts[code]), formatAges(ageMin, ageMax)].filter(Boolean).join(', ');
    return [{
        '@type': 'GovernmentService',
        '@id': link(`/conventions/${id}`),
        url: link(`/conventions/${id}`),
        name: titre,
        areaServed: { '@type': 'AdministrativeArea', name: departement.nom },
        ...(operators.length ? { provider: operators } : {}),
        ...(audience ? { audience: { '@type': 'Audience', audienceType: audience } } : {}),
    }];
}
