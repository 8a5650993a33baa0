import type { StructureKind, StructureSheetData } from '../queries/operations.js';
import { kindTexts } from '../texts/kindTexts.js';
import { createOpeningHoursThings } from './createOpeningHoursThings.js';
import type { Thing } from './Thing.js';

/** The nearest types of schema.org. A Mission Locale is not an administration; a residence is where people live. */
const TYPES: Record<StructureKind, Thing['@type']> = {
    MISSION_LOCALE: ['Organization', 'Place'], ANTENNE: ['Organization', 'Place'], RESIDENCE_HABITAT_JEUNES: 'Residence', SERVICE_LOGEMENT: ['Organization', 'Place'],
    ADEPAPE: 'NGO', SERVICE_ASE: 'GovernmentOffice', MAISON_DES_SOLIDARITES: 'GovernmentOffice', MECS: ['Organization', 'Place'], AUTRE: ['Organization', 'Place'],
};
/** Types that schema.org makes neither an organisation: no parentOrganization, no e-mail of their own. */
const PLACES_ONLY: readonly StructureKind[] = ['RESIDENCE_HABITAT_JEUNES'];

/** A structure as schema.org tells it. Only what a source says: a centre of commune is no position, an unknown phone is no phone. */
export function createStructureThing({ id, nom, kind, commune, departement, position, positionKind, parent, manager, contacts, hours }: NonNullable<StructureSheetData['structure']>, link: (path: string) => string): Thing {
    const contactOf = (means: string) => contacts.find(contact => contact.kind === means)?.value;
    const [phone, email, website] = [contactOf('PHONE'), contactOf('EMAIL'), contactOf('WEBSITE')];
    const isOrganisation = !PLACES_ONLY.includes(kind);
    return {
        '@type': TYPES[kind],
        '@id': link(`/structures/${id}`),
        url: link(`/structures/${id}`),
        name: nom,
        description: kindTexts[kind].sentence,
        address: { '@type': 'PostalAddress', ...(commune ? { addressLocality: commune.nom } : {}), addressRegion: departement.nom, addressCountry: 'FR' },
        ...(position && positionKind !== 'COMMUNE' && TYPES[kind] !== 'NGO' ? { geo: { '@type': 'GeoCoordinates', latitude: position.lat, longitude: position.lng } } : {}),
        ...(hours && TYPES[kind] !== 'NGO' ? { openingHoursSpecification: createOpeningHoursThings(hours) } : {}),
        ...(phone ? { telephone: phone } : {}),
        ...(email && isOrganisation ? { email } : {}),
        ...(website && /^https?:\/\//.test(website) ? { sameAs: website } : {}),
        ...(isOrganisation && (parent ?? manager) ? { parentOrganization: { '@type': 'Organization', name: (parent ?? manager)!.nom, url: link(parent ? `/structures/${parent.id}` : `/organisations/${manager!.id}`) } } : {}),
        ...(isOrganisation ? { areaServed: { '@type': 'AdministrativeArea', name: departement.nom } } : {}),
    };
}
