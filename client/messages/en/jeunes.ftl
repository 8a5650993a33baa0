# review: none

jeunes-title = Who can help you, near you?
jeunes-page-title = Three questions, the right doors · Relais
jeunes-description = Three questions to know whom to call, what to bring and where to go. Nothing that you answer leaves your phone.
jeunes-intro = Three questions, and you will know whom to call. You may skip any of them.
jeunes-private = The answer is worked out inside your phone. Nothing is sent, nothing is kept.
jeunes-questions = The three questions
jeunes-urgent = Do you need help right now?
jeunes-urgent-119 = a child or teenager in danger
jeunes-urgent-115 = a safe place to sleep tonight
jeunes-urgent-free = Free, day and night.
jeunes-call-number = Call { $number }
jeunes-where = Where are you?
jeunes-where-label = Your town (commune) or your postal code
jeunes-where-loading = The list of towns is on its way…
jeunes-where-more = The towns of the other départements are still on their way…
jeunes-where-failed = The list of towns did not arrive. Check the network.
jeunes-retry = Try again
jeunes-where-first = The { $count } towns nearest to what you wrote. Write more to narrow it down.
jeunes-where-found = { $count ->
    [0] No town found
    [one] One town found
   *[other] { $count } towns found
}
jeunes-where-none = No town looks like “{ $text }”. Try the postal code.
jeunes-where-unclear = Choose your town in the list, or empty the box to skip.
jeunes-where-suggestions = Towns to choose from
jeunes-where-chosen = Town chosen: { $nom } ({ $departement })
jeunes-position = Use my position
jeunes-position-note = Your position stays in your phone.
jeunes-position-wait = Looking for your position…
jeunes-position-refused = The phone did not give the position. Type your town.
jeunes-position-far = No town of France is near your position. Type your town.
jeunes-position-found = You are near { $nom }.
jeunes-age = How old are you?
jeunes-age-under = under 16
jeunes-age-26 = 26 to 30
jeunes-age-31 = over 30
jeunes-age-years = { $age } years old
jeunes-skip = Skip
jeunes-need = What do you need?
jeunes-need-ROOF = A roof
jeunes-need-WORK = Work, training
jeunes-need-MONEY = Money
jeunes-need-HEALTH = Health
jeunes-need-PAPERS = Papers
jeunes-need-TALK = Someone to talk to
jeunes-need-UNKNOWN = I don’t know
jeunes-submit = See the doors
jeunes-waiting = The directory is on its way…
jeunes-failed = The directory did not arrive. Check the network, then try again.
jeunes-no-script = The three questions need JavaScript. Without it you can search for your town: that search is sent to our server.
jeunes-no-script-link = Search for my town
jeunes-general-title = Doors that exist everywhere
jeunes-general-intro = By need, without saying anything about you.
jeunes-answer-title = Your doors
jeunes-answer-change = Change my answers
jeunes-answer-ready = { $count ->
    [one] One door to try first.
   *[other] { $count } doors to try first.
}
jeunes-answer-distance = Distances in a straight line, from { $nom }. The time by car is an estimate.
jeunes-answer-distance-position = Distances in a straight line, from your position. The time by car is an estimate.
jeunes-answer-approximate = The place of this town is approximate: count a few kilometres more or less.
jeunes-answer-no-place = You have not said where you are: here are the doors in general, without distance.
jeunes-answer-first = Doors to try first
jeunes-answer-rest = { $count ->
    [one] One other door
   *[other] The { $count } other doors
}
jeunes-answer-more = { $count ->
    [one] See one more door
   *[other] See { $count } more doors
}
jeunes-nothing-kept = Nobody has read your answers: they are only on this screen, and disappear when you close the page.
jeunes-band-UNDER_16 = Before 16, the child welfare service (aide sociale à l’enfance, ASE) protects you. If you are in danger, 119 answers day and night. Missions Locales receive you from 16 on.
jeunes-band-FROM_16 = Until the day before you turn 18, the child welfare service (aide sociale à l’enfance, ASE) must protect you if you are in danger. The Mission Locale receives you now.
jeunes-band-FROM_18 = Were you in the care of the ASE (child welfare) before 18? Until the day before you turn 21, you can ask to stay or to come back. It is called the right to return (droit au retour).
jeunes-band-FROM_21 = The ASE (child welfare) stops the day before you turn 21. The Mission Locale receives you until the day before you turn 26. Mutual aid (ADEPAPE) has no age limit.
jeunes-band-FROM_26 = Missions Locales stop the day before you turn 26, or 30 if your disability is recognised. Habitat Jeunes (housing for young people) houses you until 30. Mutual aid (ADEPAPE) has no age limit.
jeunes-band-FROM_31 = The schemes for young people are over; help is not. Mutual aid (ADEPAPE) has no age limit, and your town hall (mairie) can tell you where to go.
jeunes-rights-link = What your age opens, and until when
jeunes-minor-danger = Under 18 and in danger? Call 119 first.
jeunes-roof-tonight = Nowhere to sleep tonight? Call 115 first.
jeunes-door-competent = the one in charge of { $nom }
jeunes-door-official = official
jeunes-door-estimated = estimated from the distance
jeunes-door-near = near, but not in charge of your town
jeunes-door-other-departement = in another département ({ $nom })
jeunes-door-to-confirm = to be confirmed
jeunes-door-antenne-of = Local office of: { $nom }
jeunes-door-not-listed = Relais does not know those of this département yet: { $nom }.
jeunes-door-which = Say where you are to know which one.
jeunes-door-general-note = General information that none of our sources gives: check it first.
jeunes-door-same-commune = in your town
jeunes-door-distance = { $distance } away in a straight line
jeunes-door-minutes = { $minutes ->
    [one] about { $minutes } minute by car (estimate)
   *[other] about { $minutes } minutes by car (estimate)
}
jeunes-door-hours = about { $hours } h { $minutes } by car (estimate)
jeunes-door-overseas = the sea is in between: no road
jeunes-door-unlocated = the sources do not say where
jeunes-door-opening-unknown = Opening hours unknown. Call before you go.
jeunes-door-opening-unknown-visit = Opening hours unknown. Check before you go.
jeunes-door-call = Call
jeunes-door-write = Write
jeunes-door-route = Directions
jeunes-door-site = Its website
jeunes-door-address = Where: { $place }
jeunes-door-centre = { $nom }, exact address unknown
jeunes-door-no-phone = We do not have its phone number. Search for “{ $words }” in
jeunes-door-directory = the directory of public services
jeunes-external = (another website)
jeunes-door-step = To begin:
jeunes-door-bring = What to bring
jeunes-door-bring-note = General advice. You lack a paper? Go anyway.
jeunes-door-sheet = The full sheet
jeunes-door-sheet-note = Opening this sheet (in French) asks our server for a page.
jeunes-door-reserved = { $count ->
    [one] Places there are reserved by an agreement.
   *[other] Places there are reserved by { $count } agreements.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (help for ages 16–25)
jeunes-kind-ANTENNE = Local office of the Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = Habitat Jeunes residence (housing for young people)
jeunes-kind-SERVICE_LOGEMENT = Housing service
jeunes-kind-ADEPAPE = ADEPAPE (mutual aid after care)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE, child welfare)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (social workers)
jeunes-kind-MECS = Children’s home (MECS)
jeunes-kind-AUTRE = Another service
jeunes-kind-CCAS = CCAS, the social service of your town hall
jeunes-kind-FRANCE_TRAVAIL = France Travail (public job service)
jeunes-kind-CIO = CIO (information on studies and jobs)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (health for teenagers)
jeunes-kind-PASS = The PASS of the hospital (care without papers)
jeunes-kind-POINT_JUSTICE = Point-justice (free legal advice)
jeunes-what-MISSION_LOCALE = An adviser helps you with work, training, housing, health and papers. For ages 16 to 25. It is free.
jeunes-what-ANTENNE = It is a local office of the Mission Locale, closer to you. They help you with work, training, housing, health and papers. For ages 16 to 25. It is free.
jeunes-what-RESIDENCE_HABITAT_JEUNES = A furnished home for ages 16 to 30, for a few days or a few months, with a team that helps you. You pay a rent, lowered by benefits.
jeunes-what-SERVICE_LOGEMENT = They help you look for a home.
jeunes-what-ADEPAPE = An association of people who grew up in child protection. They listen, advise and help those who leave it, at any age.
jeunes-what-SERVICE_ASE = The service of the Département that protects minors. It can go on helping you until 21, if you were there before 18.
jeunes-what-MAISON_DES_SOLIDARITES = Social workers of the Département receive you and help you with all paperwork.
jeunes-what-MECS = A home for children and teenagers in the care of the ASE (child welfare).
jeunes-what-AUTRE = A service that a source names, without more detail.
jeunes-what-CCAS = The social service of the town helps with emergencies, meals, bills, a postal address. Small towns do not always have one: ask at the town hall (mairie).
jeunes-what-FRANCE_TRAVAIL = The public employment service. You register there to look for work or training, or to receive an allowance.
jeunes-what-CIO = A free public service to talk about your studies and your future job, whether you go to school or not.
jeunes-what-MAISON_DES_ADOLESCENTS = They listen to you and treat you, generally from 11 to 25. For the mind and for the body.
jeunes-what-PASS = In a hospital, a team treats people without a health card (carte Vitale) or without cover, and helps them get their rights.
jeunes-what-POINT_JUSTICE = Legal experts answer your questions for free: papers, residence permit, work, housing, family.
jeunes-step-MISSION_LOCALE = Call or go there, and say in French: « Je voudrais un premier rendez-vous » (I would like a first appointment).
jeunes-step-ANTENNE = First ask the Mission Locale on which days this office is open.
jeunes-step-RESIDENCE_HABITAT_JEUNES = Ask the residence for an application form (dossier d’admission). Are you followed by the ASE (child welfare)? Talk to your youth worker first.
jeunes-step-SERVICE_LOGEMENT = Ask for an appointment.
jeunes-step-ADEPAPE = Write or call. You have nothing to prove to talk.
jeunes-step-SERVICE_ASE = Call the switchboard of the Département and ask for “aide sociale à l’enfance” (child welfare). Have you left it already? Ask for the right to return (droit au retour).
jeunes-step-MAISON_DES_SOLIDARITES = Ask for an appointment with a social worker (assistante sociale).
jeunes-step-MECS = You get in through the ASE (child welfare) of the Département. Start there.
jeunes-step-AUTRE = Call to know whether this service is for you.
jeunes-step-CCAS = Call the town hall (mairie) and ask for “le CCAS” or “une aide sociale”.
jeunes-step-FRANCE_TRAVAIL = Call 3949, or register on the website of France Travail.
jeunes-step-CIO = Make an appointment at the nearest CIO. Your school knows where it is.
jeunes-step-MAISON_DES_ADOLESCENTS = Call for a first appointment. You may come alone.
jeunes-step-PASS = Go to the reception of the hospital and ask for “la PASS” or “l’assistante sociale” (the social worker).
jeunes-step-POINT_JUSTICE = Call 3039: they tell you the nearest point-justice.
jeunes-bring-MISSION_LOCALE = An identity document or a residence permit, even expired. Your health card (carte Vitale). A CV if you have one.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = An identity document or a residence permit. What shows your income: payslip, contract, grant, allowance. Your CAF number (family benefits) if you have one.
jeunes-bring-SERVICE_ASE = An identity document if you have one. A paper about your time in care: judge’s decision, contract, letter. The name of your last youth worker.
jeunes-bring-ADEPAPE = Nothing is compulsory. A paper about your time in care if you have one.
jeunes-bring-MAISON_DES_SOLIDARITES = An identity document, a paper with your address or that of the person who puts you up, what shows your income, the letters that you received.
jeunes-bring-CCAS = An identity document, a paper with your address or that of the person who puts you up, what shows your income.
jeunes-bring-FRANCE_TRAVAIL = An identity document or a residence permit, your health card (carte Vitale), your bank details (RIB), a CV.
jeunes-bring-CIO = Your last school reports if you have them.
jeunes-bring-MAISON_DES_ADOLESCENTS = Nothing is compulsory. Your health card (carte Vitale) if you have it.
jeunes-bring-PASS = All your health and identity papers, even expired, even foreign.
jeunes-bring-POINT_JUSTICE = All the letters and all the decisions that you want to talk about.
jeunes-places-title = Reserved places
jeunes-places-intro = In this département, places of Habitat Jeunes (housing for young people) are reserved for young people from child protection. Nobody here knows whether any are left: you have to ask.
jeunes-places-exact = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
jeunes-places-about = ≈ { $count } places, about
jeunes-places-at-least = ≥ { $count } places, at least
jeunes-places-unknown = ? places, number not given
jeunes-places-yes = open at your age
jeunes-places-ask = age not given: ask
jeunes-places-ask-age = depending on age: ask
jeunes-places-later = later: from age { $age }
jeunes-places-until = until { $date }
jeunes-places-no-end = end unknown
jeunes-places-ages = from { $min } to { $max }
jeunes-places-signed = Agreement between: { $parties }
jeunes-places-ask-who = Whom to ask: the child welfare service (aide sociale à l’enfance) of the Département. Are you already followed? Ask your youth worker.
jeunes-public-SOUS_MESURE_DE_PROTECTION = minors in the care of the ASE
jeunes-public-CONTRAT_JEUNE_MAJEUR = young people with a contrat jeune majeur (help after 18)
jeunes-public-EX_MNA = former unaccompanied minors
jeunes-public-SORTANT_ASE = young people who leave the ASE
jeunes-public-APPRENTI = apprentices
jeunes-public-SANS_RESSOURCES = young people without income
jeunes-missing-title = What is missing near you
jeunes-missing-RESIDENCE_HABITAT_JEUNES = No Habitat Jeunes residence known within 30 km.
jeunes-missing-ADEPAPE = No ADEPAPE known in this département.
jeunes-missing-MISSION_LOCALE = Relais does not know which Mission Locale is in charge of your town.
jeunes-missing-NOBODY_LISTS = No source that we read lists them here: there may be one.
jeunes-missing-SOURCE_SAYS_NONE = A source says so: there is none in this département.
jeunes-missing-PARTIAL_LIST = The list that we read is not complete: there may be another.
jeunes-missing-NONE_IN_LIST = The list that we read is complete: there is none.
jeunes-missing-nearest = The nearest that Relais knows:
jeunes-missing-too-far = The nearest that Relais knows is { $distance } away: too far to help you.
jeunes-missing-no-next = Relais knows no other whose place is known.
jeunes-missing-source = Last source read about this département: “{ $title }”, { $date }.
jeunes-missing-undocumented = Relais does not know this département yet ({ $nom }). The doors exist there, but we do not have their addresses. What you see here exists everywhere in France.
jeunes-lines-title = Numbers that answer everywhere
jeunes-lines-more = { $count ->
    [one] See one more number
   *[other] See { $count } more numbers
}
jeunes-lines-link = All the numbers for emergencies and for listening (in French)
jeunes-line-price-FREE = free
jeunes-line-price-LOCAL_CALL = price of a local call
jeunes-opening-unknown = Hours unknown today.
jeunes-opening-none = Hours unknown.
jeunes-opening-always = Answers day and night.
jeunes-opening-open = Open now
jeunes-opening-closed = Closed now.
jeunes-opening-unsure = Some days are unknown.
jeunes-opening-until-today = until { $time }.
jeunes-opening-until-day = until { $day }, { $time }.
jeunes-opening-opens-today = Opens at { $time }.
jeunes-opening-opens-day = Opens { $day } at { $time }.
jeunes-tomorrow = tomorrow
jeunes-day-MONDAY = Monday
jeunes-day-TUESDAY = Tuesday
jeunes-day-WEDNESDAY = Wednesday
jeunes-day-THURSDAY = Thursday
jeunes-day-FRIDAY = Friday
jeunes-day-SATURDAY = Saturday
jeunes-day-SUNDAY = Sunday
