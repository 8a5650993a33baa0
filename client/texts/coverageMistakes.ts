/** What is said beside a field of the page "Couverture" whose value in the address could not be read. */
export const coverageMistakes = {
    type: 'Ce type de lieu n’existe pas. Choisissez-en un dans la liste ; la page montre les résidences Habitat Jeunes.',
    seuil: 'Le seuil est un nombre de kilomètres, plus grand que 0 et au plus 500. La page montre 30\u00a0km.',
    mesure: 'La distance se mesure « vol-oiseau » ou « route-estimee ». La page montre le vol d’oiseau.',
    unite: 'Cette unité n’existe pas. La page montre les territoires de Missions Locales.',
    communeWithoutArea: 'Par commune, choisissez d’abord une région ou un département : la France entière ferait 34\u00a0875 lignes. La page montre les intercommunalités.',
    dans: 'Ce territoire n’existe pas. La page montre l’Occitanie.',
    poids: 'Cette population n’est pas connue. La page compte la population totale.',
    indicateur: 'Cet indicateur n’existe pas. La carte montre la part des habitants.',
    tri: 'Le tableau ne se trie pas ainsi. Il est trié par nombre d’habitants.',
    noPlaces: 'Les places conventionnées sont celles du logement : ce type de lieu n’en a pas.',
    territoire: 'Ce territoire n’est pas dans le tableau.',
} as const;
