# /jeunes: three questions, the right doors. Short plain sentences: the reader is 17, on an old phone.

jeunes-title = Qui peut vous aider, près de chez vous ?
jeunes-page-title = Trois questions, les bonnes portes · Relais
jeunes-description = Trois questions pour savoir qui appeler, quoi apporter et où aller. Rien de ce que vous répondez ne quitte votre téléphone.
jeunes-intro = Trois questions, et vous saurez qui appeler. Vous pouvez passer celles que vous voulez.
jeunes-private = La réponse est calculée dans votre téléphone. Rien n’est envoyé, rien n’est gardé.
jeunes-questions = Les trois questions

## Urgency

jeunes-urgent = Besoin d’aide tout de suite ?
jeunes-urgent-119 = enfant ou adolescent en danger
jeunes-urgent-115 = dormir à l’abri ce soir
jeunes-urgent-free = Gratuit, jour et nuit.
jeunes-call-number = Appeler le { $number }

## Where

jeunes-where = Où êtes-vous ?
jeunes-where-label = Votre commune ou votre code postal
jeunes-where-loading = La liste des communes arrive…
jeunes-where-more = Les communes des autres départements arrivent encore…
jeunes-where-failed = La liste des communes n’est pas arrivée. Vérifiez le réseau.
jeunes-retry = Réessayer
jeunes-where-first = Les { $count } communes les plus proches de ce que vous écrivez. Écrivez davantage pour préciser.
jeunes-where-found = { $count ->
    [0] Aucune commune trouvée
    [one] Une commune trouvée
   *[other] { $count } communes trouvées
}
jeunes-where-none = Aucune commune ne ressemble à « { $text } ». Essayez le code postal.
jeunes-where-unclear = Choisissez votre commune dans la liste, ou effacez le champ pour passer.
jeunes-where-suggestions = Communes proposées
jeunes-where-chosen = Commune choisie : { $nom } ({ $departement })
jeunes-position = Utiliser ma position
jeunes-position-note = Votre position reste dans votre téléphone.
jeunes-position-wait = Recherche de votre position…
jeunes-position-refused = Le téléphone n’a pas donné la position. Tapez votre commune.
jeunes-position-far = Aucune commune de France n’est près de votre position. Tapez votre commune.
jeunes-position-found = Vous êtes près de { $nom }.

## Age

jeunes-age = Quel âge avez-vous ?
jeunes-age-under = moins de 16 ans
jeunes-age-26 = 26 à 30 ans
jeunes-age-31 = plus de 30 ans
jeunes-age-years = { $age } ans
jeunes-skip = Je passe

## Need

jeunes-need = De quoi avez-vous besoin ?
jeunes-need-ROOF = Un toit
jeunes-need-WORK = Travail, formation
jeunes-need-MONEY = De l’argent
jeunes-need-HEALTH = La santé
jeunes-need-PAPERS = Des papiers
jeunes-need-TALK = Parler à quelqu’un
jeunes-need-UNKNOWN = Je ne sais pas

jeunes-submit = Voir les portes
jeunes-waiting = L’annuaire arrive…
jeunes-failed = L’annuaire n’est pas arrivé. Vérifiez le réseau, puis réessayez.

## Without an answer, or without JavaScript

jeunes-no-script = Les trois questions ont besoin de JavaScript. Sans lui, vous pouvez chercher votre commune : cette recherche est envoyée à notre serveur.
jeunes-no-script-link = Chercher ma commune
jeunes-general-title = Les portes qui existent partout
jeunes-general-intro = Par besoin, sans rien dire de vous.

## Answer

jeunes-answer-title = Vos portes
jeunes-answer-change = Changer mes réponses
jeunes-answer-ready = { $count ->
    [one] Une porte à pousser d’abord.
   *[other] { $count } portes à pousser d’abord.
}
jeunes-answer-distance = Distances en ligne droite, depuis { $nom }. Le temps en voiture est une estimation.
jeunes-answer-distance-position = Distances en ligne droite, depuis votre position. Le temps en voiture est une estimation.
jeunes-answer-approximate = La position de cette commune est approchée : comptez quelques kilomètres de plus ou de moins.
jeunes-answer-no-place = Vous n’avez pas dit où vous êtes : voici les portes en général, sans distance.
jeunes-answer-first = Les portes à pousser d’abord
jeunes-answer-rest = { $count ->
    [one] Une autre porte
   *[other] Les { $count } autres portes
}
jeunes-answer-more = { $count ->
    [one] Voir encore une porte
   *[other] Voir encore { $count } portes
}
jeunes-nothing-kept = Personne n’a lu vos réponses : elles sont seulement sur cet écran, et disparaissent quand vous fermez la page.

jeunes-band-UNDER_16 = Avant 16 ans, c’est l’aide sociale à l’enfance (ASE) qui protège. Si vous êtes en danger, le 119 répond jour et nuit. Les Missions Locales reçoivent à partir de 16 ans.
jeunes-band-FROM_16 = Jusqu’à la veille de vos 18 ans, l’aide sociale à l’enfance (ASE) doit vous protéger si vous êtes en danger. La Mission Locale vous reçoit dès maintenant.
jeunes-band-FROM_18 = Vous avez été à l’ASE avant 18 ans ? Jusqu’à la veille de vos 21 ans, vous pouvez demander à y rester ou à y revenir. C’est le droit au retour.
jeunes-band-FROM_21 = L’ASE s’arrête la veille des 21 ans. La Mission Locale vous reçoit jusqu’à la veille de vos 26 ans. L’entraide (ADEPAPE) n’a pas de limite d’âge.
jeunes-band-FROM_26 = Les Missions Locales s’arrêtent la veille des 26 ans, ou des 30 ans si le handicap est reconnu. Habitat Jeunes loge jusqu’à 30 ans. L’entraide (ADEPAPE) n’a pas de limite d’âge.
jeunes-band-FROM_31 = Les dispositifs pour les jeunes sont finis, l’aide ne l’est pas. L’entraide (ADEPAPE) n’a pas de limite d’âge, et votre mairie peut vous orienter.
jeunes-rights-link = Ce que votre âge ouvre, et jusqu’à quand

jeunes-minor-danger = Moins de 18 ans et en danger ? Appelez d’abord le 119.
jeunes-roof-tonight = Nulle part où dormir ce soir ? Appelez d’abord le 115.

## A door

jeunes-door-competent = compétente pour { $nom }
jeunes-door-official = officiel
jeunes-door-estimated = estimé par la distance
jeunes-door-near = proche, mais ne dépend pas de votre commune
jeunes-door-other-departement = dans un autre département ({ $nom })
jeunes-door-to-confirm = à confirmer
jeunes-door-antenne-of = Accueil de : { $nom }
jeunes-door-not-listed = Relais ne connaît pas encore celles de ce département : { $nom }.
jeunes-door-which = Dites où vous êtes pour savoir laquelle.
jeunes-door-general-note = Information générale, qu’aucune de nos sources ne donne : à vérifier.
jeunes-door-same-commune = dans votre commune
jeunes-door-distance = à { $distance } en ligne droite
jeunes-door-minutes = { $minutes ->
    [one] environ { $minutes } minute en voiture (estimation)
   *[other] environ { $minutes } minutes en voiture (estimation)
}
jeunes-door-hours = environ { $hours } h { $minutes } en voiture (estimation)
jeunes-door-overseas = la mer est entre les deux : pas de route
jeunes-door-unlocated = lieu non précisé par les sources
jeunes-door-opening-unknown = Horaires inconnus. Appelez avant d’y aller.
jeunes-door-opening-unknown-visit = Horaires inconnus. Vérifiez avant d’y aller.
jeunes-door-call = Appeler
jeunes-door-write = Écrire
jeunes-door-route = Itinéraire
jeunes-door-site = Son site
jeunes-door-address = Où : { $place }
jeunes-door-centre = { $nom }, adresse exacte inconnue
jeunes-door-no-phone = Nous n’avons pas son téléphone. Cherchez « { $words } » dans
jeunes-door-directory = l’annuaire de l’administration
jeunes-external = (site externe)
jeunes-door-step = Pour commencer :
jeunes-door-bring = Quoi apporter
jeunes-door-bring-note = Conseil général. Il vous manque un papier ? Allez-y quand même.
jeunes-door-sheet = La fiche complète
jeunes-door-sheet-note = Ouvrir cette fiche demande une page à notre serveur.
jeunes-door-reserved = { $count ->
    [one] Des places y sont réservées par convention.
   *[other] Des places y sont réservées par { $count } conventions.
}

jeunes-kind-MISSION_LOCALE = Mission Locale
jeunes-kind-ANTENNE = Accueil de la Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = Résidence Habitat Jeunes
jeunes-kind-SERVICE_LOGEMENT = Service logement
jeunes-kind-ADEPAPE = ADEPAPE
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités
jeunes-kind-MECS = Maison d’enfants (MECS)
jeunes-kind-AUTRE = Autre service
jeunes-kind-CCAS = CCAS, l’aide sociale de votre mairie
jeunes-kind-FRANCE_TRAVAIL = France Travail
jeunes-kind-CIO = Centre d’information et d’orientation (CIO)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents
jeunes-kind-PASS = La PASS de l’hôpital
jeunes-kind-POINT_JUSTICE = Point-justice

jeunes-what-MISSION_LOCALE = Une conseillère ou un conseiller vous aide pour le travail, la formation, le logement, la santé et les papiers. Pour les 16 à 25 ans. C’est gratuit.
jeunes-what-ANTENNE = C’est un accueil de la Mission Locale, plus près. On vous y aide pour le travail, la formation, le logement, la santé et les papiers. Pour les 16 à 25 ans. C’est gratuit.
jeunes-what-RESIDENCE_HABITAT_JEUNES = Un logement meublé pour les 16 à 30 ans, pour quelques jours ou quelques mois, avec une équipe qui vous aide. On paie un loyer, réduit par les aides.
jeunes-what-SERVICE_LOGEMENT = On vous y aide à chercher un logement.
jeunes-what-ADEPAPE = Une association d’anciens de la protection de l’enfance. Ils écoutent, conseillent et aident ceux qui en sortent, à tout âge.
jeunes-what-SERVICE_ASE = Le service du Département qui protège les mineurs. Il peut continuer à vous aider jusqu’à 21 ans, si vous y avez été avant 18 ans.
jeunes-what-MAISON_DES_SOLIDARITES = Des travailleurs sociaux du Département vous reçoivent et vous aident pour toutes les démarches.
jeunes-what-MECS = Un foyer pour les enfants et les adolescents confiés à l’ASE.
jeunes-what-AUTRE = Un service cité par une source, sans plus de précision.
jeunes-what-CCAS = Le centre d’action sociale de la commune aide pour l’urgence, les repas, les factures, l’adresse postale. Les petites communes n’en ont pas toujours : demandez à la mairie.
jeunes-what-FRANCE_TRAVAIL = Le service public de l’emploi. On s’y inscrit pour chercher un travail, une formation, ou toucher une allocation.
jeunes-what-CIO = Un service public gratuit pour parler de vos études et de votre métier, avec ou sans école.
jeunes-what-MAISON_DES_ADOLESCENTS = On vous écoute et on vous soigne, de 11 à 25 ans en général. Pour la tête et pour le corps.
jeunes-what-PASS = À l’hôpital, une équipe soigne les personnes sans carte Vitale ou sans mutuelle, et les aide à ouvrir leurs droits.
jeunes-what-POINT_JUSTICE = Des juristes répondent gratuitement à vos questions : papiers, séjour, travail, logement, famille.

jeunes-step-MISSION_LOCALE = Appelez ou allez-y, et dites : « Je voudrais un premier rendez-vous. »
jeunes-step-ANTENNE = Demandez d’abord à la Mission Locale quels jours cet accueil est ouvert.
jeunes-step-RESIDENCE_HABITAT_JEUNES = Demandez un dossier d’admission à la résidence. Vous êtes suivi par l’ASE ? Parlez-en d’abord à votre éducatrice ou à votre éducateur.
jeunes-step-SERVICE_LOGEMENT = Demandez un rendez-vous.
jeunes-step-ADEPAPE = Écrivez ou appelez. Vous n’avez rien à prouver pour parler.
jeunes-step-SERVICE_ASE = Appelez le standard du Département et demandez « l’aide sociale à l’enfance ». Vous en êtes déjà sorti ? Demandez le droit au retour.
jeunes-step-MAISON_DES_SOLIDARITES = Demandez un rendez-vous avec une assistante ou un assistant social.
jeunes-step-MECS = On y entre par l’ASE du Département. Commencez par elle.
jeunes-step-AUTRE = Appelez pour savoir si ce service est pour vous.
jeunes-step-CCAS = Appelez la mairie et demandez « le CCAS » ou « une aide sociale ».
jeunes-step-FRANCE_TRAVAIL = Appelez le 3949, ou inscrivez-vous sur le site de France Travail.
jeunes-step-CIO = Prenez rendez-vous au CIO le plus proche. Votre collège ou votre lycée sait où il est.
jeunes-step-MAISON_DES_ADOLESCENTS = Appelez pour un premier rendez-vous. Vous pouvez venir seul.
jeunes-step-PASS = Allez à l’accueil de l’hôpital et demandez « la PASS » ou « l’assistante sociale ».
jeunes-step-POINT_JUSTICE = Appelez le 3039 : on vous donne le point-justice le plus proche.

jeunes-bring-MISSION_LOCALE = Une pièce d’identité ou un titre de séjour, même périmé. Votre carte Vitale. Un CV si vous en avez un.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = Une pièce d’identité ou un titre de séjour. Ce qui montre vos ressources : fiche de paie, contrat, bourse, allocation. Votre numéro de CAF si vous en avez un.
jeunes-bring-SERVICE_ASE = Une pièce d’identité si vous en avez une. Un papier de votre prise en charge : décision du juge, contrat, courrier. Le nom de votre dernière éducatrice ou de votre dernier éducateur.
jeunes-bring-ADEPAPE = Rien d’obligatoire. Un papier de votre passage à l’ASE si vous en avez un.
jeunes-bring-MAISON_DES_SOLIDARITES = Une pièce d’identité, un papier avec votre adresse ou celle de qui vous héberge, ce qui montre vos ressources, les courriers reçus.
jeunes-bring-CCAS = Une pièce d’identité, un papier avec votre adresse ou celle de qui vous héberge, ce qui montre vos ressources.
jeunes-bring-FRANCE_TRAVAIL = Une pièce d’identité ou un titre de séjour, votre carte Vitale, un relevé de compte (RIB), un CV.
jeunes-bring-CIO = Vos derniers bulletins si vous les avez.
jeunes-bring-MAISON_DES_ADOLESCENTS = Rien d’obligatoire. Votre carte Vitale si vous l’avez.
jeunes-bring-PASS = Tous vos papiers de santé et d’identité, même périmés, même étrangers.
jeunes-bring-POINT_JUSTICE = Tous les courriers et toutes les décisions dont vous voulez parler.

## Reserved places

jeunes-places-title = Des places réservées
jeunes-places-intro = Dans ce département, des places d’Habitat Jeunes sont réservées à des jeunes de la protection de l’enfance. Personne ne sait ici s’il en reste : il faut demander.
jeunes-places-exact = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
jeunes-places-about = ≈ { $count } places, environ
jeunes-places-at-least = ≥ { $count } places, au moins
jeunes-places-unknown = ? places, nombre non précisé
jeunes-places-yes = ouvertes à votre âge
jeunes-places-ask = âge non précisé : demandez
jeunes-places-ask-age = selon l’âge : demandez
jeunes-places-later = plus tard : à partir de { $age } ans
jeunes-places-until = jusqu’au { $date }
jeunes-places-no-end = fin inconnue
jeunes-places-ages = de { $min } à { $max } ans
jeunes-places-signed = Convention entre : { $parties }
jeunes-places-ask-who = À qui demander : à l’aide sociale à l’enfance du Département. Vous êtes déjà suivi ? Demandez à votre éducatrice ou à votre éducateur.
jeunes-public-SOUS_MESURE_DE_PROTECTION = mineurs confiés à l’ASE
jeunes-public-CONTRAT_JEUNE_MAJEUR = jeunes en contrat jeune majeur
jeunes-public-EX_MNA = anciens mineurs non accompagnés
jeunes-public-SORTANT_ASE = jeunes qui sortent de l’ASE
jeunes-public-APPRENTI = apprentis
jeunes-public-SANS_RESSOURCES = jeunes sans ressources

## What is missing

jeunes-missing-title = Ce qui manque près de vous
jeunes-missing-RESIDENCE_HABITAT_JEUNES = Aucune résidence Habitat Jeunes connue à moins de 30 km.
jeunes-missing-ADEPAPE = Aucune ADEPAPE connue dans ce département.
jeunes-missing-MISSION_LOCALE = Relais ne sait pas quelle Mission Locale s’occupe de votre commune.
jeunes-missing-NOBODY_LISTS = Aucune source lue n’en fait la liste ici : il peut y en avoir une.
jeunes-missing-SOURCE_SAYS_NONE = Une source le dit : il n’y en a pas dans ce département.
jeunes-missing-PARTIAL_LIST = La liste lue n’est pas complète : il peut y en avoir une autre.
jeunes-missing-NONE_IN_LIST = La liste lue est complète : il n’y en a pas.
jeunes-missing-nearest = La plus proche que Relais connaît :
jeunes-missing-too-far = La plus proche que Relais connaît est à { $distance } : trop loin pour vous aider.
jeunes-missing-no-next = Relais n’en connaît aucune autre dont le lieu soit connu.
jeunes-missing-source = Dernière source lue sur ce département : « { $title } », { $date }.
jeunes-missing-undocumented = Relais ne connaît pas encore ce département ({ $nom }). Les portes y existent, mais nous n’avons pas leurs adresses. Ce que nous montrons ici existe partout en France.


## National numbers, opening

jeunes-lines-title = Les numéros qui répondent partout
jeunes-lines-more = { $count ->
    [one] Voir encore un numéro
   *[other] Voir encore { $count } numéros
}
jeunes-lines-link = Tous les numéros d’urgence et d’écoute
jeunes-line-price-FREE = gratuit
jeunes-line-price-LOCAL_CALL = prix d’un appel local
jeunes-opening-unknown = Horaires inconnus aujourd’hui.
jeunes-opening-none = Horaires inconnus.
jeunes-opening-always = Répond jour et nuit.
jeunes-opening-open = Ouvert maintenant
jeunes-opening-closed = Fermé maintenant.
jeunes-opening-unsure = Certains jours sont inconnus.
jeunes-opening-until-today = jusqu’à { $time }.
jeunes-opening-until-day = jusqu’à { $day }, { $time }.
jeunes-opening-opens-today = Ouvre à { $time }.
jeunes-opening-opens-day = Ouvre { $day } à { $time }.
jeunes-tomorrow = demain
jeunes-day-MONDAY = lundi
jeunes-day-TUESDAY = mardi
jeunes-day-WEDNESDAY = mercredi
jeunes-day-THURSDAY = jeudi
jeunes-day-FRIDAY = vendredi
jeunes-day-SATURDAY = samedi
jeunes-day-SUNDAY = dimanche
