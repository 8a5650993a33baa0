# review: none

jeunes-title = ستاسو نږدې څوک مرسته درسره کولی شي؟
jeunes-page-title = درې پوښتنې، سمې دروازې · Relais
jeunes-description = درې پوښتنې چې پوه شئ چا ته زنګ ووهئ، څه درسره یوسئ او چېرته لاړ شئ. ستاسو هېڅ ځواب ستاسو له ټیلیفون څخه نه وځي.
jeunes-intro = درې پوښتنې، او پوه به شئ چې چا ته زنګ ووهئ. له هرې پوښتنې تېرېدلی شئ.
jeunes-private = ځواب ستاسو په ټیلیفون کې حسابېږي. هېڅ شی نه لېږل کېږي او هېڅ نه ساتل کېږي.
jeunes-questions = درې پوښتنې
jeunes-urgent = همدا اوس مرستې ته اړتیا لرئ؟
jeunes-urgent-119 = ماشوم یا تنکی ځوان په خطر کې
jeunes-urgent-115 = د نن شپې لپاره د خوب ځای
jeunes-urgent-free = وړیا، شپه او ورځ.
jeunes-call-number = { $number } ته زنګ ووهئ
jeunes-where = تاسو چېرته یاست؟
jeunes-where-label = ستاسو ښار یا کلی (commune) یا پوستي کوډ
jeunes-where-loading = د ښارونو لېست راځي…
jeunes-where-more = د نورو ولایتونو ښارونه لا راځي…
jeunes-where-failed = د ښارونو لېست راونه رسېد. شبکه وګورئ.
jeunes-retry = بیا هڅه وکړئ
jeunes-where-first = هغه { $count } ښارونه چې ستاسو لیکنې ته نږدې دي. د ټاکلو لپاره نور ولیکئ.
jeunes-where-found = { $count ->
    [0] هېڅ ښار ونه موندل شو
    [one] یو ښار وموندل شو
   *[other] { $count } ښارونه وموندل شول
}
jeunes-where-none = هېڅ ښار د «{ $text }» په څېر نه دی. پوستي کوډ وازمویئ.
jeunes-where-unclear = خپل ښار له لېست څخه وټاکئ، یا د تېرېدو لپاره ځای خالي کړئ.
jeunes-where-suggestions = وړاندیز شوي ښارونه
jeunes-where-chosen = ټاکل شوی ښار: { $nom } ({ $departement })
jeunes-position = زما ځای وکاروئ
jeunes-position-note = ستاسو ځای ستاسو په ټیلیفون کې پاتې کېږي.
jeunes-position-wait = ستاسو ځای لټوو…
jeunes-position-refused = ټیلیفون ځای ورنه کړ. د خپل ښار نوم ولیکئ.
jeunes-position-far = د فرانسې هېڅ ښار تاسو ته نږدې نشته. د خپل ښار نوم ولیکئ.
jeunes-position-found = تاسو { $nom } ته نږدې یاست.
jeunes-age = څو کلن یاست؟
jeunes-age-under = له 16 کلونو کم
jeunes-age-26 = له 26 تر 30 کلونو
jeunes-age-31 = له 30 کلونو زیات
jeunes-age-years = { $age } کلن
jeunes-skip = تېرېږم
jeunes-need = څه ته اړتیا لرئ؟
jeunes-need-ROOF = سرپناه
jeunes-need-WORK = کار، زده‌کړه
jeunes-need-MONEY = پیسې
jeunes-need-HEALTH = روغتیا
jeunes-need-PAPERS = اسناد
jeunes-need-TALK = له چا سره خبرې کول
jeunes-need-UNKNOWN = نه پوهېږم
jeunes-submit = دروازې وګورئ
jeunes-waiting = لارښود راځي…
jeunes-failed = لارښود راونه رسېد. شبکه وګورئ او بیا هڅه وکړئ.
jeunes-no-script = درې پوښتنې JavaScript ته اړتیا لري. پرته له هغه خپل ښار لټولی شئ: دا لټون زموږ سرور ته لېږل کېږي.
jeunes-no-script-link = زما ښار ولټوئ
jeunes-general-title = هغه دروازې چې هر ځای شته
jeunes-general-intro = د اړتیا له مخې، پرته له دې چې د ځان په اړه څه ووایئ.
jeunes-answer-title = ستاسو دروازې
jeunes-answer-change = خپل ځوابونه بدل کړئ
jeunes-answer-ready = { $count ->
    [one] یوه دروازه چې لومړی یې وټکوئ.
   *[other] { $count } دروازې چې لومړی یې وټکوئ.
}
jeunes-answer-distance = واټنونه په نېغه کرښه، له { $nom } څخه. په موټر کې وخت اټکل دی.
jeunes-answer-distance-position = واټنونه په نېغه کرښه، ستاسو له ځای څخه. په موټر کې وخت اټکل دی.
jeunes-answer-approximate = د دې ښار ځای نږدې اټکل دی: څو کیلومتره کم یا زیات وشمېرئ.
jeunes-answer-no-place = تاسو نه دي ویلي چې چېرته یاست: دا عمومي دروازې دي، پرته له واټن څخه.
jeunes-answer-first = هغه دروازې چې لومړی یې وټکوئ
jeunes-answer-rest = { $count ->
    [one] یوه بله دروازه
   *[other] نورې { $count } دروازې
}
jeunes-answer-more = { $count ->
    [one] یوه بله دروازه وګورئ
   *[other] نورې { $count } دروازې وګورئ
}
jeunes-nothing-kept = ستاسو ځوابونه چا نه دي لوستي: یوازې پر دې سکرین دي او چې مخ وتړئ ورکېږي.
jeunes-band-UNDER_16 = تر 16 کلنۍ مخکې، د ماشومانو د ساتنې اداره (aide sociale à l’enfance، ASE) تاسو ساتي. که په خطر کې یاست، 119 شپه او ورځ ځواب ورکوي. Missions Locales له 16 کلنۍ څخه مو مني.
jeunes-band-FROM_16 = ستاسو تر 18 کلنۍ یوه ورځ مخکې پورې، د ماشومانو د ساتنې اداره (aide sociale à l’enfance، ASE) باید تاسو وساتي که په خطر کې یاست. Mission Locale مو همدا اوس مني.
jeunes-band-FROM_18 = تر 18 کلنۍ مخکې د ASE (د ماشومانو ساتنه) تر سرپرستۍ لاندې وئ؟ ستاسو تر 21 کلنۍ یوه ورځ مخکې پورې د پاتې کېدو یا بېرته تګ غوښتنه کولی شئ. دا د بېرته تګ حق دی (droit au retour).
jeunes-band-FROM_21 = ASE (د ماشومانو ساتنه) تر 21 کلنۍ یوه ورځ مخکې پای ته رسېږي. Mission Locale ستاسو تر 26 کلنۍ یوه ورځ مخکې پورې مو مني. همکاري (ADEPAPE) د عمر حد نه لري.
jeunes-band-FROM_26 = Missions Locales تر 26 کلنۍ یوه ورځ مخکې پای ته رسېږي، یا تر 30 کلنۍ که معلولیت منل شوی وي. Habitat Jeunes (د ځوانانو کور) تر 30 کلنۍ پورې ځای ورکوي. همکاري (ADEPAPE) د عمر حد نه لري.
jeunes-band-FROM_31 = د ځوانانو پروګرامونه ختم دي، خو مرسته نه ده ختمه. همکاري (ADEPAPE) د عمر حد نه لري، او ستاسو ښاروالي (mairie) مو لارښوونه کولی شي.
jeunes-rights-link = ستاسو عمر څه پرانیزي، او تر کله
jeunes-minor-danger = له 18 کلونو کم او په خطر کې یاست؟ لومړی 119 ته زنګ ووهئ.
jeunes-roof-tonight = نن شپه د خوب ځای نه لرئ؟ لومړی 115 ته زنګ ووهئ.
jeunes-door-competent = د { $nom } مسئوله
jeunes-door-official = رسمي
jeunes-door-estimated = د واټن له مخې اټکل
jeunes-door-near = نږدې ده، خو ستاسو د ښار مسئوله نه ده
jeunes-door-other-departement = په بل ولایت کې ({ $nom })
jeunes-door-to-confirm = باید تایید شي
jeunes-door-antenne-of = سیمه‌ییز دفتر د: { $nom }
jeunes-door-not-listed = Relais لا د دې ولایت هغه نه پېژني: { $nom }.
jeunes-door-which = ووایئ چې چېرته یاست څو پوه شئ چې کوم یو دی.
jeunes-door-general-note = عمومي معلومات چې زموږ هېڅ سرچینه یې نه ورکوي: لومړی یې وڅېړئ.
jeunes-door-same-commune = ستاسو په ښار کې
jeunes-door-distance = په نېغه کرښه { $distance } لرې
jeunes-door-minutes = { $minutes ->
    [one] شاوخوا { $minutes } دقیقه په موټر کې (اټکل)
   *[other] شاوخوا { $minutes } دقیقې په موټر کې (اټکل)
}
jeunes-door-hours = شاوخوا { $hours } ساعته او { $minutes } دقیقې په موټر کې (اټکل)
jeunes-door-overseas = سمندر په منځ کې دی: سړک نشته
jeunes-door-unlocated = سرچینې نه وايي چې چېرته دی
jeunes-door-opening-unknown = د کار ساعتونه معلوم نه دي. تر تګ مخکې زنګ ووهئ.
jeunes-door-opening-unknown-visit = د کار ساعتونه معلوم نه دي. تر تګ مخکې یې معلوم کړئ.
jeunes-door-call = زنګ وهل
jeunes-door-write = لیکل
jeunes-door-route = لاره
jeunes-door-site = د هغه وېبپاڼه
jeunes-door-address = ځای: { $place }
jeunes-door-centre = { $nom }، کره پته معلومه نه ده
jeunes-door-no-phone = موږ یې د ټیلیفون شمېره نه لرو. «{ $words }» دلته ولټوئ:
jeunes-door-directory = د دولتي ادارو لارښود
jeunes-external = (بله وېبپاڼه)
jeunes-door-step = د پیل لپاره:
jeunes-door-bring = څه درسره یوسئ
jeunes-door-bring-note = عمومي سلا. کوم سند نه لرئ؟ بیا هم لاړ شئ.
jeunes-door-sheet = بشپړه پاڼه
jeunes-door-sheet-note = د دې پاڼې پرانیستل (په فرانسوي) زموږ له سرور څخه یو مخ غواړي.
jeunes-door-reserved = { $count ->
    [one] هلته د یوه تړون له مخې ځایونه ساتل شوي دي.
   *[other] هلته د { $count } تړونونو له مخې ځایونه ساتل شوي دي.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (د 16 تر 25 کلنو مرسته)
jeunes-kind-ANTENNE = د Mission Locale سیمه‌ییز دفتر
jeunes-kind-RESIDENCE_HABITAT_JEUNES = د Habitat Jeunes استوګنځی (د ځوانانو کور)
jeunes-kind-SERVICE_LOGEMENT = د کور اداره
jeunes-kind-ADEPAPE = ADEPAPE (تر سرپرستۍ وروسته همکاري)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE، د ماشومانو ساتنه)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (ټولنیز کارکوونکي)
jeunes-kind-MECS = د ماشومانو کور (MECS)
jeunes-kind-AUTRE = بله اداره
jeunes-kind-CCAS = CCAS، ستاسو د ښاروالۍ ټولنیزه مرسته
jeunes-kind-FRANCE_TRAVAIL = France Travail (د کار موندنې دولتي اداره)
jeunes-kind-CIO = CIO (د زده‌کړو او کسبونو معلومات)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (د تنکیو ځوانانو روغتیا)
jeunes-kind-PASS = د روغتون PASS (بې اسنادو درملنه)
jeunes-kind-POINT_JUSTICE = Point-justice (وړیا حقوقي سلا)
jeunes-what-MISSION_LOCALE = یو سلاکار په کار، زده‌کړه، کور، روغتیا او اسنادو کې مرسته درسره کوي. د 16 تر 25 کلنو لپاره. وړیا دی.
jeunes-what-ANTENNE = دا د Mission Locale سیمه‌ییز دفتر دی، تاسو ته نږدې. په کار، زده‌کړه، کور، روغتیا او اسنادو کې مرسته درسره کوي. د 16 تر 25 کلنو لپاره. وړیا دی.
jeunes-what-RESIDENCE_HABITAT_JEUNES = له سامان سره کور د 16 تر 30 کلنو لپاره، د څو ورځو یا څو میاشتو لپاره، له داسې ډلې سره چې مرسته درسره کوي. کرایه ورکوئ چې مرستې یې کموي.
jeunes-what-SERVICE_LOGEMENT = هلته د کور په موندلو کې مرسته درسره کوي.
jeunes-what-ADEPAPE = د هغو کسانو ټولنه چې د ماشومانو په ساتنه کې لوی شوي دي. هغو ته چې ترې وځي، په هر عمر کې، غوږ نیسي، سلا ورکوي او مرسته کوي.
jeunes-what-SERVICE_ASE = د ولایت (Département) اداره چې له کم‌عمرو ساتنه کوي. که تر 18 کلنۍ مخکې هلته وئ، تر 21 کلنۍ پورې مرستې ته دوام ورکولی شي.
jeunes-what-MAISON_DES_SOLIDARITES = د ولایت ټولنیز کارکوونکي مو مني او په ټولو اداري کارونو کې مرسته درسره کوي.
jeunes-what-MECS = د هغو ماشومانو او تنکیو ځوانانو کور چې ASE (د ماشومانو ساتنه) ته سپارل شوي دي.
jeunes-what-AUTRE = یوه اداره چې یوې سرچینې یې نوم اخیستی، پرته له نورو جزئیاتو.
jeunes-what-CCAS = د ښار ټولنیزه اداره په بېړنیو حالاتو، خوراک، بېلونو او پوستي پته کې مرسته کوي. واړه ښارونه یې تل نه لري: په ښاروالۍ (mairie) کې وپوښتئ.
jeunes-what-FRANCE_TRAVAIL = د کار موندنې دولتي اداره. هلته نوم لیکئ چې کار یا زده‌کړه ومومئ یا مالي مرسته واخلئ.
jeunes-what-CIO = وړیا دولتي خدمت چې د خپلو زده‌کړو او کسب په اړه خبرې وکړئ، که ښوونځي ته ځئ یا نه.
jeunes-what-MAISON_DES_ADOLESCENTS = غوږ درته نیسي او درملنه مو کوي، عموماً له 11 تر 25 کلنۍ. د روان او بدن لپاره.
jeunes-what-PASS = په روغتون کې یوه ډله د هغو کسانو درملنه کوي چې روغتیایي کارت (carte Vitale) یا بیمه نه لري، او د حقونو په اخیستلو کې مرسته ورسره کوي.
jeunes-what-POINT_JUSTICE = حقوق‌پوهان ستاسو پوښتنو ته وړیا ځواب ورکوي: اسناد، استوګنه، کار، کور، کورنۍ.
jeunes-step-MISSION_LOCALE = زنګ ووهئ یا لاړ شئ، او په فرانسوي ووایئ: « Je voudrais un premier rendez-vous » (لومړی د لیدنې وخت غواړم).
jeunes-step-ANTENNE = لومړی له Mission Locale څخه وپوښتئ چې دا دفتر په کومو ورځو خلاص وي.
jeunes-step-RESIDENCE_HABITAT_JEUNES = له استوګنځي څخه د منلو فورمه (dossier d’admission) وغواړئ. ASE (د ماشومانو ساتنه) مو ملتیا کوي؟ لومړی له خپل روزونکي سره خبرې وکړئ.
jeunes-step-SERVICE_LOGEMENT = د لیدنې وخت وغواړئ.
jeunes-step-ADEPAPE = ولیکئ یا زنګ ووهئ. د خبرو لپاره د هېڅ شي ثابتولو ته اړتیا نشته.
jeunes-step-SERVICE_ASE = د ولایت اصلي شمېرې ته زنګ ووهئ او « aide sociale à l’enfance » (د ماشومانو ساتنه) وغواړئ. له هغه وتلي یاست؟ د بېرته تګ حق (droit au retour) وغواړئ.
jeunes-step-MAISON_DES_SOLIDARITES = له یوه ټولنیز کارکوونکي (assistante sociale) سره د لیدنې وخت وغواړئ.
jeunes-step-MECS = هلته د ولایت د ASE (د ماشومانو ساتنه) له لارې ځي. له هغې پیل وکړئ.
jeunes-step-AUTRE = زنګ ووهئ څو پوه شئ چې دا اداره ستاسو لپاره ده که نه.
jeunes-step-CCAS = ښاروالۍ (mairie) ته زنګ ووهئ او « le CCAS » یا « une aide sociale » وغواړئ.
jeunes-step-FRANCE_TRAVAIL = 3949 ته زنګ ووهئ، یا د France Travail په وېبپاڼه کې نوم ولیکئ.
jeunes-step-CIO = په تر ټولو نږدې CIO کې د لیدنې وخت واخلئ. ستاسو ښوونځی پوهېږي چې چېرته دی.
jeunes-step-MAISON_DES_ADOLESCENTS = د لومړۍ لیدنې لپاره زنګ ووهئ. یوازې راتلای شئ.
jeunes-step-PASS = د روغتون استقبال ته لاړ شئ او « la PASS » یا « l’assistante sociale » (ټولنیزه کارکوونکې) وغواړئ.
jeunes-step-POINT_JUSTICE = 3039 ته زنګ ووهئ: تر ټولو نږدې point-justice درته وايي.
jeunes-bring-MISSION_LOCALE = تذکره یا پاسپورت یا د استوګنې کارت، که څه هم وخت یې تېر وي. ستاسو روغتیایي کارت (carte Vitale). لنډه پېژندنه (CV) که یې لرئ.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = تذکره یا پاسپورت یا د استوګنې کارت. هغه څه چې ستاسو عاید ښيي: د معاش پاڼه، قرارداد، بورس، مالي مرسته. ستاسو د CAF شمېره (د کورنیو مرستې) که یې لرئ.
jeunes-bring-SERVICE_ASE = د هویت سند که یې لرئ. ستاسو د سرپرستۍ په اړه پاڼه: د قاضي پرېکړه، قرارداد، لیک. ستاسو د وروستي روزونکي نوم.
jeunes-bring-ADEPAPE = هېڅ شی اړین نه دی. په ASE کې ستاسو د پاتې کېدو پاڼه که یې لرئ.
jeunes-bring-MAISON_DES_SOLIDARITES = د هویت سند، یوه پاڼه چې ستاسو پته یا د هغه چا پته پکې وي چې ځای یې درکړی، هغه څه چې ستاسو عاید ښيي، رارسېدلي لیکونه.
jeunes-bring-CCAS = د هویت سند، یوه پاڼه چې ستاسو پته یا د هغه چا پته پکې وي چې ځای یې درکړی، هغه څه چې ستاسو عاید ښيي.
jeunes-bring-FRANCE_TRAVAIL = د هویت سند یا د استوګنې کارت، ستاسو روغتیایي کارت (carte Vitale)، د بانکي حساب شمېره (RIB)، لنډه پېژندنه (CV).
jeunes-bring-CIO = د ښوونځي وروستۍ نتیجې که یې لرئ.
jeunes-bring-MAISON_DES_ADOLESCENTS = هېڅ شی اړین نه دی. ستاسو روغتیایي کارت (carte Vitale) که یې لرئ.
jeunes-bring-PASS = ستاسو ټولې روغتیایي پاڼې او د هویت اسناد، که څه هم وخت یې تېر وي یا بهرني وي.
jeunes-bring-POINT_JUSTICE = ټول لیکونه او ټولې پرېکړې چې غواړئ پرې خبرې وکړئ.
jeunes-places-title = ساتل شوي ځایونه
jeunes-places-intro = په دې ولایت کې د Habitat Jeunes (د ځوانانو کور) ځایونه د ماشومانو د ساتنې ځوانانو ته ساتل شوي دي. دلته څوک نه پوهېږي چې پاتې شته که نه: باید وپوښتئ.
jeunes-places-exact = { $count ->
    [one] { $count } ځای
   *[other] { $count } ځایونه
}
jeunes-places-about = ≈ { $count } ځایونه، نږدې
jeunes-places-at-least = ≥ { $count } ځایونه، لږ تر لږه
jeunes-places-unknown = ? ځایونه، شمېر یې نه دی ویل شوی
jeunes-places-yes = ستاسو د عمر لپاره خلاص
jeunes-places-ask = عمر نه دی ویل شوی: وپوښتئ
jeunes-places-ask-age = د عمر له مخې: وپوښتئ
jeunes-places-later = وروسته: له { $age } کلنۍ
jeunes-places-until = تر { $date } پورې
jeunes-places-no-end = پای یې معلوم نه دی
jeunes-places-ages = له { $min } تر { $max } کلونو
jeunes-places-signed = تړون د دوی ترمنځ: { $parties }
jeunes-places-ask-who = له چا وپوښتئ: د ولایت د ماشومانو د ساتنې له ادارې (aide sociale à l’enfance). څوک مو ملتیا کوي؟ له خپل روزونکي وپوښتئ.
jeunes-public-SOUS_MESURE_DE_PROTECTION = کم‌عمري چې ASE ته سپارل شوي
jeunes-public-CONTRAT_JEUNE_MAJEUR = ځوانان چې contrat jeune majeur لري (تر 18 کلنۍ وروسته مرسته)
jeunes-public-EX_MNA = پخواني بې‌سرپرسته کم‌عمري
jeunes-public-SORTANT_ASE = ځوانان چې له ASE وځي
jeunes-public-APPRENTI = د کسب شاګردان
jeunes-public-SANS_RESSOURCES = ځوانان چې عاید نه لري
jeunes-missing-title = هغه څه چې ستاسو نږدې نشته
jeunes-missing-RESIDENCE_HABITAT_JEUNES = تر 30 کیلومتره نږدې د Habitat Jeunes هېڅ استوګنځی معلوم نه دی.
jeunes-missing-ADEPAPE = په دې ولایت کې هېڅ ADEPAPE معلوم نه دی.
jeunes-missing-MISSION_LOCALE = Relais نه پوهېږي چې کومه Mission Locale ستاسو د ښار کار کوي.
jeunes-missing-NOBODY_LISTS = هېڅ لوستل شوې سرچینه یې دلته لېست نه ورکوي: ښایي یو وي.
jeunes-missing-SOURCE_SAYS_NONE = یوه سرچینه دا وايي: په دې ولایت کې هېڅ نشته.
jeunes-missing-PARTIAL_LIST = لوستل شوی لېست بشپړ نه دی: ښایي یو بل وي.
jeunes-missing-NONE_IN_LIST = لوستل شوی لېست بشپړ دی: هېڅ نشته.
jeunes-missing-nearest = تر ټولو نږدې چې Relais یې پېژني:
jeunes-missing-too-far = تر ټولو نږدې چې Relais یې پېژني { $distance } لرې دی: ستاسو د مرستې لپاره ډېر لرې.
jeunes-missing-no-next = Relais بل نه پېژني چې ځای یې معلوم وي.
jeunes-missing-source = د دې ولایت په اړه وروستۍ لوستل شوې سرچینه: «{ $title }»، { $date }.
jeunes-missing-undocumented = Relais لا دا ولایت نه پېژني ({ $nom }). دروازې هلته شته، خو موږ یې پتې نه لرو. هغه څه چې دلته یې وینئ په ټوله فرانسه کې شته.
jeunes-lines-title = هغه شمېرې چې هر ځای ځواب ورکوي
jeunes-lines-more = { $count ->
    [one] یوه بله شمېره وګورئ
   *[other] نورې { $count } شمېرې وګورئ
}
jeunes-lines-link = د بېړنۍ مرستې او غوږ نیولو ټولې شمېرې (په فرانسوي)
jeunes-line-price-FREE = وړیا
jeunes-line-price-LOCAL_CALL = د سیمه ییز زنګ بیه
jeunes-opening-unknown = د نن ساعتونه معلوم نه دي.
jeunes-opening-none = ساعتونه معلوم نه دي.
jeunes-opening-always = شپه او ورځ ځواب ورکوي.
jeunes-opening-open = اوس خلاص دی
jeunes-opening-closed = اوس تړلی دی.
jeunes-opening-unsure = ځینې ورځې معلومې نه دي.
jeunes-opening-until-today = تر { $time } پورې.
jeunes-opening-until-day = تر { $day }، { $time } پورې.
jeunes-opening-opens-today = په { $time } خلاصېږي.
jeunes-opening-opens-day = { $day } په { $time } خلاصېږي.
jeunes-tomorrow = سبا
jeunes-day-MONDAY = دوشنبه
jeunes-day-TUESDAY = سه‌شنبه
jeunes-day-WEDNESDAY = چهارشنبه
jeunes-day-THURSDAY = پنجشنبه
jeunes-day-FRIDAY = جمعه
jeunes-day-SATURDAY = شنبه
jeunes-day-SUNDAY = یکشنبه
