/** What the page "Méthode" says of each measure: how it is made, what it is worth, what it must not be used for. */
export interface MethodMeasure {
    /** Anchor; links elsewhere lead to it. */
    id: string;
    title: string;
    paragraphs: readonly string[];
    /** One equation, or one sentence, a line. */
    formula: readonly string[];
    unit: string;
    source: string;
    limits: string;
    notFor: string;
}

export const methodMeasures: readonly MethodMeasure[] = [
    {
        id: 'competence',
        title: 'Chaque commune a-t-elle une Mission Locale ?',
        paragraphs: [
            'Quand un fichier officiel est importé (liste des communes de l’UNML, table de compétence de la DILA), il fait foi : la fiche dit « officiel » et nomme le fichier et sa date. Sinon la compétence est estimée, comme expliqué plus haut, et la fiche dit « estimé ».',
            'Pour chaque territoire, on vérifie que toutes les communes ont une Mission Locale. Le verdict est : aucune ; partielle (certaines communes n’en ont pas) ; une par commune ; partagée (certaines en ont plusieurs) ; inconnue. Une commune qu’un fichier officiel laisse de côté reste sans Mission Locale : l’estimation ne bouche pas le trou.',
        ],
        formula: ['communes = servies + sans aucune + inconnues', 'S’il existe un trou, le verdict est « aucune » ou « partielle » ; sinon une commune inconnue suffit pour « inconnue » ; sinon une commune partagée suffit pour « partagée ».'],
        unit: 'des communes.',
        source: 'le fichier officiel importé, nommé avec sa date ; à défaut, l’estimation de Relais à partir des sites connus.',
        limits: 'L’estimation suit la distance, pas les conventions réelles. Un fichier officiel vieillit : des communes fusionnent, des territoires changent.',
        notFor: 'refuser un jeune parce qu’il habiterait « hors territoire », ni fixer les limites d’un conventionnement.',
    },
    {
        id: 'acces',
        title: 'Un lieu est-il à portée ? Les quatre réponses',
        paragraphs: [
            'Pour un type de lieu et un seuil, par exemple 30 km, chaque commune reçoit une seule réponse.',
            '« À portée » : un lieu connu se trouve au seuil ou plus près, y compris dans le département voisin. Une commune exactement à 30 km est à portée.',
            '« On ne sait pas » : aucun lieu connu n’est à portée, mais à portée se trouve aussi une commune d’un département où aucune source ne recense ce type de lieu. Il peut y en avoir un que Relais ne connaît pas.',
            '« Aucun parmi ceux que l’on connaît » : aucun lieu connu, et au moins une des listes alentour est incomplète.',
            '« Aucun » : aucun lieu, et toutes les communes à portée sont de celles dont une source dit ce qui s’y trouve. C’est le seul cas où l’absence est établie. Deux sortes de phrases l’établissent : un relevé qui se dit complet pour un département (par exemple, les 26 Missions Locales d’Occitanie) ; ou un territoire qu’une source nomme sans offre (par exemple, ceux que l’étude dit sans résidence Habitat Jeunes). Une liste peut donc être incomplète en Occitanie, et l’absence établie dans les territoires que l’étude nomme.',
            'Un territoire est couvert quand toutes ses communes sont à portée, non couvert quand aucune ne l’est, couvert en partie quand certaines le sont et d’autres non. Dès que la réponse dépend de communes dont on ne sait rien, il est inconnu. Inconnu n’est jamais compté comme couvert, ni comme non couvert.',
        ],
        formula: ['Distance de la commune au lieu connu le plus proche, comparée au seuil (inclus, à un millimètre près).'],
        unit: 'des communes, et les personnes qui y vivent.',
        source: 'les lieux du répertoire ; les relevés que les sources font (voir « Quels relevés les documents font-ils ? »).',
        limits: 'Toute une commune reçoit la réponse de son point. Un lieu dont la commune est inconnue n’est compté nulle part, et la page dit combien il y en a.',
        notFor: 'dire qu’un jeune « a une solution » : à portée ne veut dire ni une place libre, ni un trajet possible, ni un accueil de ce public.',
    },
    {
        id: 'vol-oiseau',
        title: 'La distance à vol d’oiseau',
        paragraphs: ['C’est la distance de référence du site, parce qu’elle est exacte entre deux points connus et que chacun peut la refaire.'],
        formula: ['d = 2 R × arcsin √( sin²(½ Δlat) + cos lat₁ × cos lat₂ × sin²(½ Δlng) )', 'R = 6\u202f371,0088 km, le rayon moyen de la Terre'],
        unit: 'des kilomètres sur la sphère.',
        source: 'le point de chaque commune (voir « D’où vient le fond de carte ? ») ; l’adresse du lieu quand elle est connue, sinon le point de sa commune.',
        limits: 'À 0,32 % près de la forme réelle de la Terre en métropole. D’un bout à l’autre d’une grande commune, plusieurs kilomètres peuvent s’ajouter. Une montagne, un fleuve, la mer ne comptent pas.',
        notFor: 'annoncer un trajet ou un temps à quelqu’un.',
    },
    {
        id: 'route',
        title: 'La route estimée',
        paragraphs: ['Aucune base de routes libre n’est embarquée dans le site : la route n’est pas calculée, elle est estimée. Elle est toujours écrite « estimée », et les kilomètres à vol d’oiseau restent affichés.'],
        formula: ['route = 1,3 × vol d’oiseau', 'minutes = route ÷ 50 km/h × 60', 'Rien n’est atteint par-dessus la mer : la Corse, les départements d’outre-mer et les îles sans pont ne sont reliés qu’à eux-mêmes.'],
        unit: 'des kilomètres et des minutes estimés.',
        source: 'détour moyen mesuré dans 300 villes d’Europe : 1,343 (Environment and Planning B, 2023, doi 10.1177/23998083231168870), arrondi à 1,3. La vitesse de 50 km/h est un choix de Relais, sans source.',
        limits: 'Environ ± 35 % pour un trajet donné, davantage en montagne. Ni trafic, ni saison, ni transports en commun, ni absence de permis.',
        notFor: 'comparer deux trajets précis, ni rembourser ou programmer un déplacement.',
    },
    {
        id: 'tranches',
        title: 'Les tranches de distance',
        paragraphs: ['Les personnes sont rangées selon la distance au lieu connu le plus proche : jusqu’à 10 km, 20 km, 30 km, 50 km, et au-delà. Une limite appartient à la tranche qui la précède.'],
        formula: ['Somme des personnes des communes dont la distance est dans la tranche.'],
        unit: 'des personnes.',
        source: 'les mêmes que pour l’accès.',
        limits: 'Une commune plus loin que la dernière limite, dont on ne sait pas si elle a un lieu plus proche, n’est dans aucune tranche : elle est comptée à part, « sans tranche », et le tout fait la population.',
        notFor: 'conclure que la dernière tranche n’a rien : elle dit « plus loin que », d’un lieu connu.',
    },
    {
        id: 'habitants',
        title: 'Les personnes comptées',
        paragraphs: [
            'Par défaut, ce sont tous les habitants des communes, et la page écrit « population totale ». Ce n’est pas le nombre de jeunes, encore moins celui des jeunes qui sortent de l’ASE : ce nombre n’est publié pour aucune commune.',
            'Quand un fichier de l’INSEE par âge est importé (par exemple les 15–29 ans), on peut le choisir : la page, les tableaux et les exports portent alors son nom.',
        ],
        formula: ['Somme, sur les communes, de la population ou du nombre importé.'],
        unit: 'des habitants, ou les personnes du fichier importé.',
        source: 'populations des communes (INSEE, par Etalab) ; le fichier importé, nommé avec sa colonne et sa date.',
        limits: 'Si le nombre d’une seule commune manque, la somme est inconnue : un nombre absent n’est jamais compté zéro. La population de Mayotte est celle de 2017.',
        notFor: 'estimer combien de jeunes ont besoin d’une place.',
    },
    {
        id: 'part',
        title: 'La part sans lieu connu, la distance moyenne',
        paragraphs: ['La part est celle des personnes qui n’ont aucun lieu connu à portée, que les listes alentour soient complètes ou non. La distance moyenne compte chaque commune autant de fois qu’elle a d’habitants. Quand l’accès d’une partie des personnes est inconnu, elle n’est que celle des autres : la page écrit « en partie », avec leur part ; en dessous de la moitié, elle n’est ni classée avec les autres ni coloriée.'],
        formula: ['part = (aucun + aucun parmi ceux que l’on connaît) ÷ personnes', 'distance moyenne = Σ (personnes × distance) ÷ Σ personnes, sur les communes dont l’accès n’est pas inconnu'],
        unit: 'un pourcentage ; des kilomètres.',
        source: 'les mêmes que pour l’accès et les personnes.',
        limits: 'Dès que l’accès de quelqu’un est inconnu, la part est un minimum, écrit « au moins ». Sans rien de connu, elle est inconnue, pas 0 % ; et « au moins 0 » s’écrit « inconnu ».',
        notFor: 'classer des départements dont les relevés ne sont pas aussi complets les uns que les autres.',
    },
    {
        id: 'places-1000',
        title: 'Les places pour 1\u202f000 personnes',
        paragraphs: ['Les places sont celles des conventions, comme expliqué plus haut. Une convention compte dans un territoire quand toutes ses places s’y trouvent. Quand une partie seulement s’y trouve, on compte ce que la source détaille, et le total devient un minimum.'],
        formula: ['places pour 1\u202f000 = 1\u202f000 × places ÷ personnes du territoire'],
        unit: 'des places pour 1\u202f000 personnes.',
        source: 'les conventions citées par les sources, en vigueur ou sans fin connue.',
        limits: 'Le chiffre a la précision la plus faible de ses parties : un nombre exact plus un « au moins » fait un « au moins ». Avec un « environ » dedans, le total est « environ », même s’il manque un nombre : ce n’est pas un minimum. Une convention dont on ignore le lieu fait d’un total exact un « au moins ». La page, l’API et les fichiers écrivent la même précision. Les places sont des places de logement : pour un autre type de lieu, elles ne sont pas montrées. Les conventions qui ne disent pas où sont leurs places sont comptées à part.',
        notFor: 'mesurer l’offre d’hébergement : la plupart des places d’une résidence ne sont pas sous convention.',
    },
    {
        id: 'captage',
        title: 'Les places à portée (2SFCA)',
        paragraphs: [
            'Un territoire sans place peut être à côté d’un territoire qui en a. La méthode des deux aires de captage tient compte des voisins : chaque lieu partage d’abord ses places entre toutes les personnes à portée ; chaque commune additionne ensuite les parts des lieux à sa portée.',
            'Dans la variante atténuée, ce qui est loin compte moins : tout au lieu même, plus rien au seuil.',
        ],
        formula: ['part d’un lieu = places ÷ Σ (personnes × w), sur les communes à portée', 'commune = 1\u202f000 × Σ (parts × w), sur les lieux à portée', 'w = 1', 'variante : w = (exp(−½ r²) − exp(−½)) ÷ (1 − exp(−½)), où r = distance ÷ seuil', 'Un territoire reçoit la moyenne de ses communes, pondérée par les personnes.'],
        unit: 'des places à portée pour 1\u202f000 personnes, à vol d’oiseau.',
        source: 'méthode : Luo et Wang, 2003 ; variante : Dai, 2010. Places : les conventions, car aucune source ne donne la capacité de toutes les résidences.',
        limits: 'Beaucoup de lieux n’ont pas de nombre de places connu : le résultat est alors un minimum, et inconnu quand aucun nombre n’est connu. La méthode suppose que l’on va partout où c’est à portée.',
        notFor: 'fixer un objectif de places, ni comparer des résultats calculés avec des seuils différents.',
    },
    {
        id: 'inegalites',
        title: 'Les inégalités entre territoires : Gini et Palma',
        paragraphs: ['Deux façons de résumer en un nombre à quel point les territoires de la page diffèrent. Chaque personne y reçoit la valeur de son territoire.'],
        formula: ['Gini = Σᵢ Σⱼ pᵢ pⱼ |xᵢ − xⱼ| ÷ (2 P² m)', 'x : la distance moyenne d’un territoire, ou ses places pour 1\u202f000 ; p : ses personnes ; P : toutes les personnes ; m : la moyenne de x', 'Palma = kilomètres cumulés des 10 % de personnes les plus éloignées ÷ kilomètres cumulés des 40 % les plus proches'],
        unit: 'sans unité. Gini : 0 quand tous sont égaux, près de 1 quand tout est au même endroit. Palma : 0,25 quand tous sont égaux.',
        source: 'Gini, usage courant ; Palma : Cobham et Sumner, 2013. Données : les distances et les places de la page.',
        limits: 'Les territoires inconnus sont laissés de côté, et leur nombre est dit. Les écarts à l’intérieur d’un territoire ne se voient pas : découper plus fin donne un autre nombre.',
        notFor: 'parler d’inégalités entre jeunes, ni comparer deux découpages.',
    },
    {
        id: 'simulation',
        title: 'Et si l’on ouvrait un lieu ici ?',
        paragraphs: ['On pose sur la carte un lieu qui n’existe pas, avec une portée. Le navigateur compte les communes qui passent à portée, et leurs habitants. Une commune à portée de deux lieux n’est comptée qu’une fois. Le scénario est dans l’adresse de la page ; rien n’est envoyé au serveur.'],
        formula: ['Personnes des communes à portée d’un lieu simulé et d’aucun lieu connu ; celles dont l’accès était inconnu sont comptées à part.'],
        unit: 'des communes et des personnes.',
        source: 'le même calcul que la page, le même code que le serveur.',
        limits: 'Ni terrain, ni coût, ni nombre de places, ni transports. Le lieu simulé est supposé accueillir tout le monde.',
        notFor: 'justifier à lui seul une ouverture ou une fermeture.',
    },
    {
        id: 'ouvrir-ensuite',
        title: 'Où ouvrir ensuite ? Le choix et son écart au meilleur possible',
        paragraphs: [
            'On cherche les communes, une à vingt, où de nouveaux lieux mettraient le plus de personnes à portée, les lieux connus restant où ils sont. Le nombre de choix possibles est immense : le site cherche un très bon choix, puis prouve une limite que nul choix ne peut dépasser.',
            'L’écart dit ce qui manque, au pire. « Prouvé » veut dire que l’écart est nul : aucun autre choix n’en atteint davantage. Le rang est celui de l’utilité : le premier apporte le plus, chacun des suivants ce qu’il ajoute aux précédents.',
            'Les personnes dont l’accès est inconnu ne sont pas à atteindre, sauf si on le demande.',
        ],
        formula: ['Choisir k communes qui rendent la plus grande possible la somme des personnes à portée d’au moins une d’elles.', 'écart = (limite prouvée − personnes atteintes) ÷ limite prouvée'],
        unit: 'des personnes ; un pourcentage d’écart.',
        source: 'couverture maximale : Church et ReVelle, 1974. Limite : relaxation lagrangienne ; preuve : solveur HiGHS (logiciel libre, licence MIT).',
        limits: 'À vol d’oiseau. Deux choix différents peuvent atteindre presque autant de personnes : le classement n’est pas une évidence. Une capacité, si on l’indique, est la même pour tous les lieux.',
        notFor: 'désigner une commune d’implantation : c’est un repérage à discuter avec ceux qui connaissent le terrain.',
    },
];
