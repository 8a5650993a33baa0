# My rights (/droits): the dates of a person, questions, what is open, the table of ages. Names of rights and of institutions stay French.

droits-title = Mes droits et mes dates
droits-lead = Ce qui est ouvert pour vous maintenant, ce qui s’ouvre bientôt, et jusqu’à quel jour.
droits-private = Votre date de naissance reste sur ce téléphone. Elle n’est ni envoyée, ni gardée : quand vous fermez la page, elle est oubliée.
droits-needs-script = Vos dates à vous se calculent dans le navigateur, avec JavaScript. S’il est coupé ou ne se charge pas, le tableau et les droits plus bas se lisent quand même.

# The form
droits-birth = Votre date de naissance
droits-birth-hint = En chiffres, par exemple 12 03 2008
droits-left-hint = Le jour où l’accueil, ou le contrat jeune majeur, s’est arrêté
droits-date-day = Jour
droits-date-month = Mois
droits-date-year = Année
droits-show = Voir mes dates
droits-erase = Effacer tout
droits-print = Imprimer
droits-error-empty = Écrivez le jour, le mois et l’année.
droits-error-day = Le jour est un nombre de 1 à 31. Vous avez écrit « { $value } ».
droits-error-month = Le mois est un nombre de 1 à 12. Vous avez écrit « { $value } ».
droits-error-year = L’année s’écrit avec quatre chiffres, comme 2008. Vous avez écrit « { $value } ».
droits-error-none = Le { $value } n’existe pas dans le calendrier. Vérifiez le jour et le mois.
droits-error-future = Le { $value } n’est pas encore arrivé. Nous sommes le { $today }.
droits-error-old = L’année doit être 1900 ou plus. Vous avez écrit « { $value } ».
droits-error-before = Le { $value } est avant votre naissance. Vérifiez l’année.

# Time
droits-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
droits-months = { $count } mois
droits-days = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
droits-and = { $first } et { $second }
droits-in = dans { $time }
droits-ago = il y a { $time }
droits-still = Encore { $time }.
droits-today = aujourd’hui
droits-tomorrow = demain
droits-yesterday = hier
droits-last-day = C’est le dernier jour.

# The result
droits-result = Vos droits aujourd’hui
droits-now = Nous sommes le { $date }. Vous avez { $age }.
droits-summary = Ouverts : { $open }. Peut-être ouverts : { $depends }. Bientôt : { $soon }. Fermés : { $closed }.
droits-open = Ouvert maintenant
droits-open-note = « Ouvert » veut dire : vous pouvez le demander. C’est le service qui répond, après avoir regardé votre situation.
droits-none-open = Avec ce que vous avez dit, rien n’est sûr aujourd’hui. Regardez ce qui manque, juste après, ou ce qui s’ouvre bientôt.
droits-depends = Peut-être ouvert : cela dépend
droits-soon = S’ouvre bientôt
droits-closed = Fermé pour vous
droits-until = Jusqu’au { $date }, la veille de vos { $age } ans.
droits-until-term = Jusqu’au { $date }, { $years } ans après votre dernier jour à l’ASE.
droits-until-unknown = Aucune date de fin n’est connue.
droits-until-leaving = Jusqu’à { $years } ans après votre dernier jour à l’ASE.
droits-months-after = Le moment prévu : { $months } mois après votre dernier jour à l’ASE.
droits-until-disabled = Si votre handicap est reconnu : jusqu’au { $date }.
droits-opens = À partir du { $date }, le jour de vos { $age } ans.
droits-missing = Il faut aussi :
droits-missing-handicap = que votre handicap soit reconnu
droits-missing-left-care = être sorti de l’ASE depuis moins de { $years } ans, ou y être encore
droits-closed-since = Fermé depuis le { $date }.
droits-closed-answers = D’après vos réponses, il manque :
droits-closed-never = Se ferme avant de s’ouvrir pour vous.
droits-age-check = Cette date est-elle la vôtre ? Sinon, corrigez-la.
droits-due-passed = Il devait avoir lieu au plus tard le { $date }. Il n’a pas eu lieu ? Demandez-le maintenant.
droits-ordered = Vous avez reçu une OQTF : faites-vous aider sans attendre, par une association ou un avocat.
droits-first-step = D’abord :

# The clock of ages
droits-clock = L’horloge de vos dates
droits-clock-note = Toutes vos dates, dans l’ordre. Une date de fin compte encore ce jour-là, jusqu’à minuit.
droits-clock-past = Les dates passées
droits-clock-today = Aujourd’hui, { $date }
droits-clock-opens = Vos { $age } ans. S’ouvre :
droits-clock-due = Vos { $age } ans. À faire au plus tard ce jour-là :
droits-clock-last-day = La veille de vos { $age } ans. Dernier jour :
droits-clock-last-day-if-disabled = La veille de vos { $age } ans. Dernier jour, si votre handicap est reconnu :
droits-clock-term-ends = La fin du délai après votre sortie de l’ASE. Dernier jour :
droits-clock-meeting = Six mois après votre dernier jour à l’ASE :

# Questions
droits-questions = Pour une réponse plus sûre
droits-questions-note = Chaque question peut changer une réponse de cette page. Répondez seulement si vous voulez : tout reste sur ce téléphone.
droits-skip = Je ne sais pas, ou je passe
droits-yes = Oui
droits-no = Non
droits-ask-care = Êtes-vous confié à l’ASE (foyer, famille d’accueil, hôtel, appartement) ?
droits-care-now = Oui, en ce moment
droits-care-ended = Je l’ai été, c’est fini
droits-care-never = Non, jamais
droits-ask-left-care-on = Quel a été votre dernier jour à l’ASE ?
droits-left-known = Compter avec ce jour
droits-left-counted = Compté : { $date }.
droits-ask-in-care-as-minor = Avez-vous été confié à l’ASE avant vos 18 ans ?
droits-ask-situation = Que faites-vous en ce moment ?
droits-situation-school = Le collège ou le lycée
droits-situation-studies = Des études après le bac
droits-situation-apprentice = Un apprentissage, une alternance
droits-situation-training = Une formation, un stage
droits-situation-steady-job = Un travail durable
droits-situation-short-jobs = Des petits contrats, de l’intérim
droits-situation-seeking = Je cherche un travail ou une formation
droits-situation-nothing = Rien de cela en ce moment
droits-ask-money = Avez-vous de quoi vivre, par vous-même ou par votre famille ?
droits-money-enough = Oui, assez
droits-money-some = Un peu, mais pas assez
droits-money-none = Non, rien
droits-ask-disabled = Avez-vous un handicap reconnu, par exemple la RQTH ?
droits-ask-out-of-touch = Avez-vous perdu tout lien avec les services (éducateur, Mission Locale, France Travail) ?
droits-ask-ordered = La préfecture vous a-t-elle donné une OQTF, un papier qui oblige à quitter la France ?

# What a right asks
droits-condition-confie-ase-minorite = avoir été confié à l’ASE avant 18 ans
droits-condition-pris-en-charge-ase = être confié à l’ASE en ce moment
droits-condition-ressources-insuffisantes = ne pas avoir assez d’argent
droits-condition-ressources-ou-soutien-insuffisants = manquer d’argent ou de soutien de la famille
droits-condition-sorti-du-systeme-scolaire = avoir quitté l’école
droits-condition-sans-emploi-durable-ni-formation = n’avoir ni travail durable ni formation
droits-condition-sans-ressources = n’avoir aucune ressource
droits-condition-en-rupture = ne plus avoir de lien avec les services
droits-condition-ni-emploi-ni-etudes-ni-formation = n’avoir ni travail, ni école, ni formation
droits-condition-en-insertion = travailler, être en apprentissage, en formation ou en stage, ou chercher un travail
droits-condition-refugie-ou-demandeur-asile = être réfugié ou demander l’asile
droits-condition-conditions-non-dites = d’autres conditions, que nos sources ne disent pas : demandez
droits-condition-etudiant = être étudiant
droits-condition-within-years = être dans les { $years } ans qui suivent le dernier jour à l’ASE, ou y être encore
droits-condition-not-etudiant = ne pas être étudiant
droits-condition-not-obligation-de-quitter-le-territoire = ne pas avoir reçu d’OQTF (obligation de quitter la France)

# For everyone
droits-ruler = De quel âge à quel âge
droits-ruler-note = Chaque barre va du premier au dernier âge. En clair : seulement si le handicap est reconnu. Une flèche : aucune limite connue. Les autres conditions sont plus bas.
droits-ruler-you = Vous, aujourd’hui
droits-ages = Les âges qui comptent
droits-ages-note = Le droit français compte jusqu’à la veille d’un anniversaire : « moins de 21 ans » veut dire jusqu’à la veille des 21 ans, ce jour compris.
droits-ages-age = Âge
droits-ages-opens = Ce qui s’ouvre
droits-ages-last = Dernier jour la veille
droits-ages-row = { $age } ans
droits-ages-due = Au plus tard ce jour-là :
droits-ages-if-disabled = si le handicap est reconnu
droits-ages-nothing = rien
droits-leaving = Après la sortie de l’ASE
droits-leaving-months = { $months } mois après :
droits-leaving-years = Pendant { $years } ans :
droits-cards = Chaque droit, un par un
droits-from-until = De { $from } ans jusqu’à la veille des { $before } ans
droits-from-until-disabled = De { $from } ans jusqu’à la veille des { $before } ans, ou des { $disabled } ans si le handicap est reconnu
droits-from = À partir de { $from } ans
droits-any-age = Aucun âge n’est dit par nos sources
droits-who = Il faut
droits-no-condition = Aucune autre condition n’est dite par nos sources
droits-gives = Ce que cela donne
droits-how-long = Combien de temps
droits-unknown = nos sources ne le disent pas
droits-with = À savoir
droits-ask-whom = À qui demander
droits-near-jeunes = Trouver près de chez moi
droits-near-communes = Qui est compétent dans ma commune ?
droits-law = La loi
droits-sources = D’où nous le savons
droits-full = Fiche complète, avec les citations
droits-to-confirm = à confirmer
droits-more = Conditions, loi, sources
droits-professionals = La même liste pour les professionnels, par âge et par besoin
droits-help = Perdu, ou besoin de parler maintenant ?
droits-help-119 = enfance en danger, gratuit, jour et nuit
droits-help-115 = sans toit, gratuit, jour et nuit
