/** The page "Méthode": how the figures are made and what they do not say. */
export const methodTexts = {
    title: 'Comment cette carte est-elle faite ?',
    intro: 'Chaque chose affichée vient d’un document public, cité mot pour mot. Ce qui est calculé est dit calculé, ce qui est douteux est dit douteux.',
    contents: 'Sur cette page',
    facts: { formula: 'Calcul', unit: 'Unité', source: 'Source', limits: 'Limites', notFor: 'À ne pas utiliser pour' },
    sections: [
        { id: 'territoires', title: 'Comment un territoire de Mission Locale est-il estimé ?', paragraphs: [
            'Tant qu’aucun fichier officiel n’est importé, on estime quelle Mission Locale sert chaque commune : la commune va à la Mission Locale dont un lieu d’accueil (siège ou antenne) est le plus proche, dans le même département.',
            'Quand deux Missions Locales ont un lieu d’accueil dans la même commune, elles se partagent les communes alentour. C’est alors écrit sur la fiche.',
            'La vraie compétence peut être différente : en cas de doute, appelez la Mission Locale, elle vous orientera.',
        ] },
        { id: 'couverture', title: 'Que veut dire « sans offre » ?', paragraphs: [
            'Un territoire est dit sans offre Habitat Jeunes quand aucune résidence connue ne s’y trouve. Une résidence voisine peut être proche : regardez les distances depuis une commune.',
            'La liste n’est pas complète : Relais connaît les résidences citées par l’étude, sur les 66 annoncées par le réseau Habitat Jeunes d’Occitanie. Une résidence que personne n’a citée peut exister dans un territoire dit sans offre ; l’étude, elle, nomme à part les territoires sans offre.',
            'Un territoire est dit inconnu quand aucun relevé ne permet de conclure. Inconnu n’est jamais compté comme couvert, ni comme non couvert.',
            'Le nombre d’habitants est la population totale des communes du territoire, sauf si un fichier par âge a été importé : son nom est alors écrit à côté des chiffres.',
        ] },
        { id: 'releves', title: 'Quels relevés les documents font-ils ?', paragraphs: [
            { id: 'inventory-missions-locales-occitanie', text: 'Missions Locales : l’étude liste les 26 Missions Locales d’Occitanie. Ce relevé est complet.' },
            { id: 'inventory-antennes-occitanie', text: 'Antennes : l’étude liste 98 sites de Missions Locales, sièges compris, et annonce 600 points d’accueil, permanences comprises. Ce relevé n’est pas complet.' },
            { id: 'inventory-residences-occitanie', text: 'Résidences Habitat Jeunes : l’étude liste celles des structures qui ont répondu, sur 66 dans le réseau, et nomme à part les territoires sans offre. Ce relevé n’est pas complet.' },
        ] },
        { id: 'places', title: 'Comment les places sont-elles comptées ?', paragraphs: [
            'Les places sont celles des conventions citées par les sources, avec leur précision : « 24 places », « environ 75 places », « au moins 100 places », « nombre non précisé ».',
            'Un détail qui fait partie d’un total n’est pas ajouté une seconde fois. Une convention terminée n’est ni comptée ni proposée. Un nombre inconnu reste inconnu : il n’est jamais remplacé par zéro.',
            'Une place réservée n’est pas une place libre aujourd’hui.',
        ] },
        { id: 'distances', title: 'Que valent les distances ?', paragraphs: [
            'Sauf mention contraire, elles sont à vol d’oiseau, entre les centres des communes. Par la route, comptez environ un tiers de plus, davantage en montagne.',
            'Les adresses exactes ne figurent pas dans les documents lus : un lieu est placé au centre de sa commune. Si la commune même est inconnue, il est dessiné au centre du département, en pointillé.',
        ] },
        { id: 'exports', title: 'Que contiennent les fichiers à télécharger ?', paragraphs: [
            'Le tableau (CSV) et la carte (GeoJSON) de la page « Couverture » portent les mêmes lignes que la page, dans le même ordre. La dernière ligne du CSV, d’identifiant « ensemble », est le total de tout le lieu choisi, quelles que soient les lignes ; dans le GeoJSON, elle est à part, sous « relais.ensemble ». Chaque ligne porte ses sources et leurs dates, les paramètres du calcul, la version des données, le jour et une empreinte.',
            'Un chiffre inconnu est une case vide, et la colonne « précision » qui le suit dit « inconnu », ou « sans objet » quand la question ne se pose pas : ce n’est jamais zéro. Les parts sont entre 0 et 1. Dans le CSV la virgule sépare les décimales ; dans le GeoJSON c’est le point. La colonne « identifiant » reste un texte quand un tableur fait du code 09 le nombre 9.',
            'L’empreinte (SHA-256) est la même quand les chiffres sont les mêmes : deux fichiers de même empreinte portent le même tableau. Elle se recalcule à partir du CSV : lire toutes les lignes, titres et « ensemble » compris, ôter les quatre dernières colonnes, écrire le tout en JSON sans espace, en UTF-8.',
            'Les contours du GeoJSON sont approchés, comme ceux de la carte.',
        ] },
        { id: 'limites', title: 'Quelles sont les limites de ces données ?', paragraphs: [
            'L’étude sur l’Occitanie décrit la situation de 2022. Des lieux ont pu ouvrir, fermer ou déménager depuis.',
            'Les documents sont des numérisations, avec des mots mal reconnus. Quand une lecture est douteuse, les mots imprimés, la lecture adoptée et la raison sont affichés sous « à confirmer ».',
            'Les contours des communes sont approchés : ils sont calculés à partir de points. Ne vous en servez pas pour savoir de quel côté d’une limite se trouve une adresse.',
        ] },
        { id: 'geographie', title: 'D’où vient le fond de carte ?', paragraphs: [
            'Communes, populations, intercommunalités : INSEE et Etalab, Licence Ouverte. Positions : GeoNames, licence CC BY, et bases publiques de communes. Littoral et pays voisins : Natural Earth, domaine public.',
            'La carte est dessinée par le site lui-même : rien n’est demandé à un autre serveur quand vous la regardez, et rien n’est gardé de ce que vous cherchez.',
        ] },
    ],
};
