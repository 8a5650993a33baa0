/**
 * The published rules of data·inclusion v1 for a structure, as JSON Schema: required fields, lengths, patterns, formats, and the reference
 * list of networks as far as this directory could use it. Written again from the documentation of the format (shared/SOURCES.md; docs/structure.md and
 * schemas/v1/structure.json of gip-inclusion/data-inclusion-schema), and stricter: no other field.
 */
const text = { type: ['string', 'null'] };
export const dataInclusionStructure = {
    type: 'object',
    required: ['source', 'id', 'nom', 'description', 'date_maj'],
    additionalProperties: false,
    properties: {
        source: { type: 'string', minLength: 1 },
        id: { type: 'string', pattern: '^[^\\s]+--[^\\s]+$' },
        nom: { type: 'string', minLength: 3, maxLength: 150, pattern: '[^.]$' },
        description: { type: 'string', minLength: 50, maxLength: 2000 },
        date_maj: { type: 'string', format: 'date' },
        lien_source: { type: ['string', 'null'], format: 'uri', maxLength: 2083 },
        siret: { type: ['string', 'null'], pattern: '^\\d{14}$' },
        commune: text,
        code_postal: { type: ['string', 'null'], pattern: '^\\d{5}$' },
        code_insee: { type: ['string', 'null'], pattern: '^\\w{5}$' },
        adresse: text,
        complement_adresse: text,
        longitude: { type: ['number', 'null'], minimum: -180, maximum: 180 },
        latitude: { type: ['number', 'null'], minimum: -90, maximum: 90 },
        telephone: { type: ['string', 'null'], pattern: '^\\+[1-9]\\d{6,14}$' },
        courriel: { type: ['string', 'null'], format: 'email' },
        site_web: { type: ['string', 'null'], format: 'uri', maxLength: 2083 },
        horaires_accueil: text,
        accessibilite_lieu: { type: ['string', 'null'], format: 'uri', maxLength: 2083 },
        reseaux_porteurs: {
            type: ['array', 'null'], uniqueItems: true,
            items: {
                enum: [
                    'mission-locale', 'residences-fjt', 'ase', 'departements', 'maisons-des-solidarites', 'siao', 'reseau-information-jeunesse', 'ecoles-de-la-deuxieme-chance', 'epide',
                    'ccas-cias', 'pjj', 'apprentis-dauteuil',
                ],
            },
        },
    },
};
