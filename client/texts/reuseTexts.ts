import type { ColumnFormat } from '../pages/ExportColumn.js';

/** The words of the page "Réutiliser les données". */
export const reuseTexts = {
    title: 'Réutiliser les données',
    intro: 'Emportez la liste que vous avez filtrée, suivez tout l’annuaire par programme, citez la source de chaque ligne.',
    contents: 'Sur cette page',
    list: {
        title: 'La liste, dans le format qu’il vous faut',
        how: 'Filtrez la liste des lieux, puis choisissez un format sous « Télécharger » : le fichier contient exactement la liste affichée, toutes ses pages, dans le même ordre. L’adresse du fichier garde le filtre ; on peut la partager, ou la reprendre chaque mois.',
        table: 'Formats de la liste', columns: ['Format', 'Pour quoi faire', 'Toute la liste'],
        formats: [
            { extension: 'csv', name: 'CSV', use: 'S’ouvre dans un tableur français : points-virgules, virgule décimale, accents justes. Un code y garde son zéro grâce au préfixe de l’INSEE : DEP-01, COM-01053.' },
            { extension: 'xlsx', name: 'XLSX', use: 'Le même tableau pour Excel ou LibreOffice : les nombres sont des nombres, les codes et les téléphones du texte.' },
            { extension: 'geojson', name: 'GeoJSON', use: 'Pour une carte (RFC 7946). Un lieu sans position connue reste dans la liste, sans géométrie.' },
            { extension: 'data-inclusion.json', name: 'data·inclusion v1', use: 'Les structures selon le schéma de data·inclusion. Les services n’y sont pas : les sources ne disent ni qui les mobilise, ni comment, et le schéma l’exige.' },
        ],
        departement: 'Un département', departementNote: 'Le même fichier, filtré d’avance.',
        refused: 'Un filtre qui n’existe pas est refusé (400), avec ce qui était attendu : un fichier ne contient jamais une autre liste que celle demandée.',
        contact: 'Le contact d’un lieu', contactNote: 'Chaque fiche a une carte de contact (vCard) pour un téléphone ou une messagerie. Ce sont les contacts du service : jamais ceux d’une personne.',
        print: 'Sur papier : la page de la liste s’imprime en A4, avec le filtre, la source et la date de chaque ligne.',
    },
    line: {
        title: 'Ce que dit chaque ligne',
        points: [
            'Ses sources, leur éditeur, leur date, leur licence, le jour où nous les avons lues, et s’il reste quelque chose à confirmer.',
            'Inconnu n’est pas zéro : la case est vide, et la colonne voisine (places_precision, capacite_precision, position_precision) dit « inconnu », « aucune convention connue » ou « sans objet ».',
            'La précision des places, comme la source la donne : exact, environ, au moins. Des places partagées entre plusieurs lieux ne sont comptées dans aucun.',
            'La position : une adresse, ou seulement le centre de la commune.',
            'La version des données et le jour de l’extraction : deux fichiers de la même version et du même jour sont les mêmes.',
        ],
    },
    columns: {
        summary: (count: number) => `Les ${count} colonnes du CSV et du XLSX\u00a0: ce que dit chacune, comment elle est écrite`,
        caption: 'Les colonnes du CSV et du XLSX',
        notes: [
            'L’ordre est celui du fichier. Une case vide : rien n’est connu, ou la question ne se pose pas pour ce lieu.',
            'Un code s’écrit autrement dans l’API : le tableau donne les deux. Le GeoJSON a les mêmes noms, sous « properties », sans latitude, longitude ni les trois dernières colonnes : le point est sous « geometry » ; le filtre, la version et le jour sous « relais ».',
        ],
        heads: ['Colonne', 'Ce qu’elle dit', 'Comment elle est écrite'],
        formats: {
            TEXT: 'texte', TEXTS: 'textes, séparés par « | »', CODE: 'code', CODES: 'codes, séparés par une espace', WORD: 'un de ces mots', WORDS: 'un ou plusieurs de ces mots, séparés par « | »',
            COUNT: 'nombre entier de conventions', PLACES: 'nombre entier de places', DEGREES: 'degrés décimaux (WGS 84), avec une virgule dans le CSV', DATE: 'date, AAAA-MM-JJ', DATES: 'dates, AAAA-MM-JJ, séparées par « | »',
            PERIODS: 'AAAA-MM-JJ à AAAA-MM-JJ, séparés par « | »', PHONES: 'numéros, séparés par « | », par paires de chiffres dans le CSV', LINK: 'adresse, ou son chemin sur ce site',
        } satisfies Record<ColumnFormat, string>,
        prefixed: 'dans le CSV, précédé de', orElse: 'ou', api: 'API\u00a0:',
    },
    other: { title: 'Les autres tableaux', coverage: 'La couverture par territoire', partnerships: 'La matrice des partenariats' },
    feed: {
        title: 'Tout l’annuaire, par pages : le flux',
        intro: 'Une page est un texte NDJSON : une structure par ligne, puis une ligne « suite » qui donne l’adresse de la page suivante. Sa présence prouve aussi que la page est arrivée entière.',
        first: 'Première page', five: 'Première page de 5',
        points: [
            'nombre : de 1 à 1 000 structures par page, 500 sans le dire. apres : le repère que la page d’avant a donné.',
            'Les pages suivent l’identifiant, qui ne change jamais. Même si les données changent entre deux pages, une structure présente tout du long vient une fois, et une seule.',
            'Chaque page est d’un seul moment des données. Le repère garde la version du début : si elle change, la ligne « suite » dit donneesChangees: true, et l’en-tête relais-donnees-changees: oui. Pour une copie d’un seul moment, recommencez alors sans apres.',
            'La page suivante est aussi dans l’en-tête Link (rel="next").',
        ],
        example: 'Par exemple',
    },
    api: {
        title: 'L’API',
        intro: 'Tout ce que le site affiche se demande aussi en GraphQL, sans compte : recherche, compétence, distances, couverture, conventions.',
        explorer: 'Essayer dans l’explorateur', address: 'Adresse',
    },
    limits: {
        title: 'Limites',
        points: [
            'Un script d’un autre site peut lire les fichiers des lieux et de la couverture, le flux et les nouveautés d’un département (Access-Control-Allow-Origin: *), sans cookie ni compte.',
            'L’exploitant du site peut limiter le nombre de demandes par minute et par adresse : au-delà, la réponse est 429 et dit combien de secondes attendre.',
            'Un fichier dont la fabrication est coupée (données changées en cours de route) arrive tronqué : la connexion est fermée, jamais un fichier à moitié juste.',
            'L’annuaire ne connaît que ce que ses sources nomment. Une absence dans le fichier n’est pas une absence sur le terrain.',
            'Aucune donnée sur une personne : ni jeune, ni professionnel.',
        ],
    },
    licences: {
        title: 'Licence de chaque source',
        intro: 'Relais redit en ses mots ce que disent ces documents, et le cite. Quand un document ne donne pas de licence, demandez à son éditeur avant de le republier ; citer un fait avec sa source reste possible.',
        columns: ['Source', 'Éditeur', 'Date', 'Licence'], none: 'non précisée par le document',
        geography: 'Communes, intercommunalités, départements : INSEE et Etalab, Licence Ouverte. Points des communes : GeoNames, CC BY.',
        cite: 'Pour citer une ligne : le titre de sa source, son éditeur, sa date, puis « via Relais » et le jour de l’extraction.',
    },
} as const;
