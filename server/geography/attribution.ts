/** Shown with every map and list that uses the reference geography: GeoNames is CC BY 4.0 and asks for its name. */
export const GEOGRAPHY_ATTRIBUTION = [
    { title: 'Communes, EPCI, départements : INSEE, DGCL, La Poste (Etalab)', licence: 'Licence Ouverte 2.0', url: 'https://github.com/etalab/decoupage-administratif' },
    { title: 'Points des communes : GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org' },
    { title: 'Points des communes : france-cities-js', licence: 'ISC (fichier LICENSE : GPL 3)', url: 'https://github.com/christophe77/france-cities-js' },
    { title: 'Côtes et frontières : Natural Earth', licence: 'domaine public', url: 'https://www.naturalearthdata.com' },
] as const;

/** The contours are computed, not official: this goes on the map wherever they are drawn. */
export const APPROXIMATE_CONTOURS_NOTICE = 'limites approchées';
