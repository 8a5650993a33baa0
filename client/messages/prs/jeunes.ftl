# review: none

jeunes-title = چه کسی نزدیک شما می‌تواند به شما کمک کند؟
jeunes-page-title = سه سؤال، درهای درست · Relais
jeunes-description = سه سؤال تا بدانید به چه کسی زنگ بزنید، چه با خود ببرید و کجا بروید. هیچ جواب شما از تلفون شما بیرون نمی‌رود.
jeunes-intro = سه سؤال، و می‌دانید به چه کسی زنگ بزنید. از هر سؤال می‌توانید بگذرید.
jeunes-private = جواب در تلفون شما حساب می‌شود. هیچ چیز فرستاده نمی‌شود و هیچ چیز نگه داشته نمی‌شود.
jeunes-questions = سه سؤال
jeunes-urgent = همین حالا به کمک ضرورت دارید؟
jeunes-urgent-119 = طفل یا نوجوان در خطر
jeunes-urgent-115 = جای خواب برای امشب
jeunes-urgent-free = رایگان، شب و روز.
jeunes-call-number = زنگ بزنید به { $number }
jeunes-where = کجا هستید؟
jeunes-where-label = شهر یا قریهٔ شما (commune) یا کود پستی شما
jeunes-where-loading = فهرست شهرها می‌آید…
jeunes-where-more = شهرهای ولایت‌های دیگر هنوز می‌آیند…
jeunes-where-failed = فهرست شهرها نرسید. شبکه را ببینید.
jeunes-retry = دوباره کوشش کنید
jeunes-where-first = { $count } شهر نزدیک‌تر به آنچه نوشتید. برای دقیق‌تر شدن بیشتر بنویسید.
jeunes-where-found = { $count ->
    [0] هیچ شهری یافت نشد
    [one] یک شهر یافت شد
   *[other] { $count } شهر یافت شد
}
jeunes-where-none = هیچ شهری مانند «{ $text }» نیست. کود پستی را امتحان کنید.
jeunes-where-unclear = شهرتان را از فهرست انتخاب کنید، یا خانه را خالی کنید تا بگذرید.
jeunes-where-suggestions = شهرهای پیشنهادی
jeunes-where-chosen = شهر انتخاب‌شده: { $nom } ({ $departement })
jeunes-position = استفاده از موقعیت من
jeunes-position-note = موقعیت شما در تلفون شما می‌ماند.
jeunes-position-wait = موقعیت شما را می‌جوییم…
jeunes-position-refused = تلفون موقعیت را نداد. نام شهرتان را بنویسید.
jeunes-position-far = هیچ شهر فرانسه نزدیک شما نیست. نام شهرتان را بنویسید.
jeunes-position-found = شما نزدیک { $nom } هستید.
jeunes-age = چند ساله هستید؟
jeunes-age-under = کمتر از 16 سال
jeunes-age-26 = از 26 تا 30 سال
jeunes-age-31 = بیشتر از 30 سال
jeunes-age-years = { $age } سال
jeunes-skip = می‌گذرم
jeunes-need = به چه ضرورت دارید؟
jeunes-need-ROOF = سرپناه
jeunes-need-WORK = کار، آموزش
jeunes-need-MONEY = پول
jeunes-need-HEALTH = صحت
jeunes-need-PAPERS = اسناد
jeunes-need-TALK = گپ زدن با کسی
jeunes-need-UNKNOWN = نمی‌دانم
jeunes-submit = دیدن درها
jeunes-waiting = رهنما می‌آید…
jeunes-failed = رهنما نرسید. شبکه را ببینید و دوباره کوشش کنید.
jeunes-no-script = سه سؤال به JavaScript ضرورت دارند. بدون آن می‌توانید شهرتان را بجویید: این جستجو به سرور ما فرستاده می‌شود.
jeunes-no-script-link = جستجوی شهر من
jeunes-general-title = درهایی که همه‌جا هستند
jeunes-general-intro = به اساس ضرورت، بدون این‌که چیزی از خود بگویید.
jeunes-answer-title = درهای شما
jeunes-answer-change = تغییر جواب‌هایم
jeunes-answer-ready = { $count ->
    [one] یک در که اول باید زد.
   *[other] { $count } در که اول باید زد.
}
jeunes-answer-distance = فاصله‌ها به خط مستقیم، از { $nom }. وقت با موتر تخمینی است.
jeunes-answer-distance-position = فاصله‌ها به خط مستقیم، از موقعیت شما. وقت با موتر تخمینی است.
jeunes-answer-approximate = جای این شهر تقریبی است: چند کیلومتر کم یا زیاد حساب کنید.
jeunes-answer-no-place = نگفته‌اید کجا هستید: این‌ها درهای عمومی هستند، بدون فاصله.
jeunes-answer-first = درهایی که اول باید زد
jeunes-answer-rest = { $count ->
    [one] یک در دیگر
   *[other] { $count } در دیگر
}
jeunes-answer-more = { $count ->
    [one] دیدن یک در دیگر
   *[other] دیدن { $count } در دیگر
}
jeunes-nothing-kept = هیچ کس جواب‌های شما را نخوانده است: تنها روی همین صفحه هستند و وقتی صفحه را ببندید گم می‌شوند.
jeunes-band-UNDER_16 = پیش از 16 سالگی، خدمت حفاظت از اطفال (aide sociale à l’enfance، ASE) از شما محافظت می‌کند. اگر در خطر هستید، 119 شب و روز جواب می‌دهد. Missions Locales از 16 سالگی می‌پذیرند.
jeunes-band-FROM_16 = تا یک روز پیش از 18 سالگی‌تان، خدمت حفاظت از اطفال (aide sociale à l’enfance، ASE) باید از شما محافظت کند اگر در خطر هستید. Mission Locale همین حالا شما را می‌پذیرد.
jeunes-band-FROM_18 = پیش از 18 سالگی زیر سرپرستی ASE (حفاظت از اطفال) بودید؟ تا یک روز پیش از 21 سالگی‌تان می‌توانید بخواهید که بمانید یا برگردید. این حق برگشت است (droit au retour).
jeunes-band-FROM_21 = ASE (حفاظت از اطفال) یک روز پیش از 21 سالگی تمام می‌شود. Mission Locale تا یک روز پیش از 26 سالگی‌تان شما را می‌پذیرد. همیاری (ADEPAPE) حد سن ندارد.
jeunes-band-FROM_26 = Missions Locales یک روز پیش از 26 سالگی تمام می‌شود، یا 30 سالگی اگر معلولیت شناخته شده باشد. Habitat Jeunes (خانه برای جوانان) تا 30 سالگی جا می‌دهد. همیاری (ADEPAPE) حد سن ندارد.
jeunes-band-FROM_31 = برنامه‌های جوانان تمام شده، اما کمک تمام نشده است. همیاری (ADEPAPE) حد سن ندارد، و شاروالی‌تان (mairie) می‌تواند شما را رهنمایی کند.
jeunes-rights-link = سن شما چه را باز می‌کند، و تا کی
jeunes-minor-danger = کمتر از 18 سال و در خطر؟ اول به 119 زنگ بزنید.
jeunes-roof-tonight = امشب جای خواب ندارید؟ اول به 115 زنگ بزنید.
jeunes-door-competent = مسئول { $nom }
jeunes-door-official = رسمی
jeunes-door-estimated = تخمین به اساس فاصله
jeunes-door-near = نزدیک است، اما مسئول شهر شما نیست
jeunes-door-other-departement = در ولایت دیگر ({ $nom })
jeunes-door-to-confirm = باید تأیید شود
jeunes-door-antenne-of = دفتر محلی: { $nom }
jeunes-door-not-listed = Relais هنوز آن‌هایی را که در این ولایت هستند نمی‌شناسد: { $nom }.
jeunes-door-which = بگویید کجا هستید تا بدانید کدام است.
jeunes-door-general-note = معلومات عمومی که هیچ‌یک از منابع ما آن را نمی‌گوید: اول آن را بررسی کنید.
jeunes-door-same-commune = در شهر شما
jeunes-door-distance = در فاصلهٔ { $distance } به خط مستقیم
jeunes-door-minutes = { $minutes ->
    [one] تقریباً { $minutes } دقیقه با موتر (تخمین)
   *[other] تقریباً { $minutes } دقیقه با موتر (تخمین)
}
jeunes-door-hours = تقریباً { $hours } ساعت و { $minutes } دقیقه با موتر (تخمین)
jeunes-door-overseas = بحر در میان است: سرک نیست
jeunes-door-unlocated = منابع نمی‌گویند کجا
jeunes-door-opening-unknown = ساعت‌های کار معلوم نیست. پیش از رفتن زنگ بزنید.
jeunes-door-opening-unknown-visit = ساعت‌های کار معلوم نیست. پیش از رفتن معلوم کنید.
jeunes-door-call = زنگ زدن
jeunes-door-write = نوشتن
jeunes-door-route = راه
jeunes-door-site = ویب‌سایت آن
jeunes-door-address = جای: { $place }
jeunes-door-centre = { $nom }، آدرس دقیق معلوم نیست
jeunes-door-no-phone = ما شمارهٔ تلفون آن را نداریم. «{ $words }» را بجویید در
jeunes-door-directory = رهنمای خدمات دولتی
jeunes-external = (سایت دیگر)
jeunes-door-step = برای شروع:
jeunes-door-bring = چه با خود ببرید
jeunes-door-bring-note = مشورهٔ عمومی. کدام سند کم دارید؟ باز هم بروید.
jeunes-door-sheet = ورق کامل
jeunes-door-sheet-note = باز کردن این ورق (به فرانسوی) یک صفحه از سرور ما می‌خواهد.
jeunes-door-reserved = { $count ->
    [one] آن‌جا با یک توافق‌نامه جاهایی نگه داشته شده است.
   *[other] آن‌جا با { $count } توافق‌نامه جاهایی نگه داشته شده است.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (کمک برای 16 تا 25 ساله‌ها)
jeunes-kind-ANTENNE = دفتر محلی Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = اقامتگاه Habitat Jeunes (خانه برای جوانان)
jeunes-kind-SERVICE_LOGEMENT = خدمت مسکن
jeunes-kind-ADEPAPE = ADEPAPE (همیاری پس از سرپرستی)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE، حفاظت از اطفال)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (کارکنان اجتماعی)
jeunes-kind-MECS = خانهٔ اطفال (MECS)
jeunes-kind-AUTRE = خدمت دیگر
jeunes-kind-CCAS = CCAS، کمک اجتماعی شاروالی شما
jeunes-kind-FRANCE_TRAVAIL = France Travail (ادارهٔ دولتی کاریابی)
jeunes-kind-CIO = CIO (معلومات دربارهٔ درس و پیشه)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (صحت نوجوانان)
jeunes-kind-PASS = PASS شفاخانه (تداوی بدون اسناد)
jeunes-kind-POINT_JUSTICE = Point-justice (مشورهٔ حقوقی رایگان)
jeunes-what-MISSION_LOCALE = یک مشاور در کار، آموزش، خانه، صحت و اسناد به شما کمک می‌کند. برای 16 تا 25 ساله‌ها. رایگان است.
jeunes-what-ANTENNE = دفتر محلی Mission Locale است، نزدیک‌تر به شما. در کار، آموزش، خانه، صحت و اسناد به شما کمک می‌کنند. برای 16 تا 25 ساله‌ها. رایگان است.
jeunes-what-RESIDENCE_HABITAT_JEUNES = خانهٔ باوسایل برای 16 تا 30 ساله‌ها، برای چند روز یا چند ماه، با تیمی که به شما کمک می‌کند. کرایه می‌دهید که کمک‌های دولتی آن را کم می‌کند.
jeunes-what-SERVICE_LOGEMENT = آن‌جا در یافتن خانه به شما کمک می‌کنند.
jeunes-what-ADEPAPE = انجمن کسانی که در حفاظت از اطفال بزرگ شده‌اند. به کسانی که از آن بیرون می‌شوند، در هر سن، گوش می‌دهند، مشوره می‌دهند و کمک می‌کنند.
jeunes-what-SERVICE_ASE = خدمت ولایت (Département) که از خردسالان محافظت می‌کند. اگر پیش از 18 سالگی آن‌جا بوده‌اید، می‌تواند تا 21 سالگی به کمک ادامه بدهد.
jeunes-what-MAISON_DES_SOLIDARITES = کارکنان اجتماعی ولایت شما را می‌پذیرند و در همهٔ کارهای اداری کمک می‌کنند.
jeunes-what-MECS = خانه‌ای برای اطفال و نوجوانانی که به ASE (حفاظت از اطفال) سپرده شده‌اند.
jeunes-what-AUTRE = خدمتی که یک منبع نام برده است، بدون تفصیل بیشتر.
jeunes-what-CCAS = خدمت اجتماعی شهر در حالت عاجل، خوراک، بل‌ها و آدرس پستی کمک می‌کند. شهرهای خرد همیشه آن را ندارند: در شاروالی (mairie) بپرسید.
jeunes-what-FRANCE_TRAVAIL = ادارهٔ دولتی کاریابی. آن‌جا ثبت نام می‌کنید تا کار یا آموزش بیابید یا کمک پولی بگیرید.
jeunes-what-CIO = خدمت دولتی رایگان برای گپ زدن دربارهٔ درس و پیشهٔ شما، چه مکتب بروید چه نروید.
jeunes-what-MAISON_DES_ADOLESCENTS = به شما گوش می‌دهند و شما را تداوی می‌کنند، معمولاً از 11 تا 25 سالگی. برای روان و برای جسم.
jeunes-what-PASS = در شفاخانه، یک تیم کسانی را که کارت صحی (carte Vitale) یا بیمه ندارند تداوی می‌کند و کمک می‌کند تا حقوق‌شان را بگیرند.
jeunes-what-POINT_JUSTICE = حقوق‌دانان رایگان به سؤال‌های شما جواب می‌دهند: اسناد، اقامت، کار، خانه، خانواده.
jeunes-step-MISSION_LOCALE = زنگ بزنید یا بروید و به فرانسوی بگویید: « Je voudrais un premier rendez-vous » (یک وقت ملاقات اول می‌خواهم).
jeunes-step-ANTENNE = اول از Mission Locale بپرسید این دفتر کدام روزها باز است.
jeunes-step-RESIDENCE_HABITAT_JEUNES = از اقامتگاه فورم پذیرش (dossier d’admission) بخواهید. ASE (حفاظت از اطفال) شما را همراهی می‌کند؟ اول با مربی‌تان گپ بزنید.
jeunes-step-SERVICE_LOGEMENT = وقت ملاقات بخواهید.
jeunes-step-ADEPAPE = بنویسید یا زنگ بزنید. برای گپ زدن لازم نیست چیزی را ثابت کنید.
jeunes-step-SERVICE_ASE = به شمارهٔ اصلی ولایت زنگ بزنید و « aide sociale à l’enfance » (حفاظت از اطفال) را بخواهید. از آن بیرون شده‌اید؟ حق برگشت (droit au retour) را بخواهید.
jeunes-step-MAISON_DES_SOLIDARITES = با یک کارکن اجتماعی (assistante sociale) وقت ملاقات بخواهید.
jeunes-step-MECS = از راه ASE (حفاظت از اطفال) ولایت به آن‌جا می‌روند. از همان شروع کنید.
jeunes-step-AUTRE = زنگ بزنید تا بدانید این خدمت برای شما هست یا نه.
jeunes-step-CCAS = به شاروالی (mairie) زنگ بزنید و « le CCAS » یا « une aide sociale » را بخواهید.
jeunes-step-FRANCE_TRAVAIL = به 3949 زنگ بزنید، یا در سایت France Travail ثبت نام کنید.
jeunes-step-CIO = در نزدیک‌ترین CIO وقت ملاقات بگیرید. مکتب شما می‌داند کجاست.
jeunes-step-MAISON_DES_ADOLESCENTS = برای ملاقات اول زنگ بزنید. می‌توانید تنها بیایید.
jeunes-step-PASS = به پذیرش شفاخانه بروید و « la PASS » یا « l’assistante sociale » (کارکن اجتماعی) را بخواهید.
jeunes-step-POINT_JUSTICE = به 3039 زنگ بزنید: نزدیک‌ترین point-justice را به شما می‌گویند.
jeunes-bring-MISSION_LOCALE = تذکره یا پاسپورت یا کارت اقامت، حتی تاریخ‌گذشته. کارت صحی‌تان (carte Vitale). خلص سوانح (CV) اگر دارید.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = تذکره یا پاسپورت یا کارت اقامت. آنچه عاید شما را نشان می‌دهد: ورق معاش، قرارداد، بورس، کمک پولی. شمارهٔ CAF (کمک‌های خانوادگی) اگر دارید.
jeunes-bring-SERVICE_ASE = سند هویت اگر دارید. یک ورق دربارهٔ سرپرستی شما: فیصلهٔ قاضی، قرارداد، نامه. نام آخرین مربی شما.
jeunes-bring-ADEPAPE = هیچ چیز اجباری نیست. یک ورق دربارهٔ بودن شما در ASE اگر دارید.
jeunes-bring-MAISON_DES_SOLIDARITES = سند هویت، یک ورق با آدرس شما یا آدرس کسی که شما را جا می‌دهد، آنچه عاید شما را نشان می‌دهد، نامه‌هایی که رسیده است.
jeunes-bring-CCAS = سند هویت، یک ورق با آدرس شما یا آدرس کسی که شما را جا می‌دهد، آنچه عاید شما را نشان می‌دهد.
jeunes-bring-FRANCE_TRAVAIL = سند هویت یا کارت اقامت، کارت صحی‌تان (carte Vitale)، شمارهٔ حساب بانکی (RIB)، خلص سوانح (CV).
jeunes-bring-CIO = آخرین نتایج مکتب‌تان اگر دارید.
jeunes-bring-MAISON_DES_ADOLESCENTS = هیچ چیز اجباری نیست. کارت صحی‌تان (carte Vitale) اگر دارید.
jeunes-bring-PASS = همهٔ ورق‌های صحی و اسناد هویت‌تان، حتی تاریخ‌گذشته، حتی خارجی.
jeunes-bring-POINT_JUSTICE = همهٔ نامه‌ها و همهٔ فیصله‌هایی که می‌خواهید دربارهٔ آن‌ها گپ بزنید.
jeunes-places-title = جاهای نگه‌داشته‌شده
jeunes-places-intro = در این ولایت، جاهای Habitat Jeunes (خانه برای جوانان) برای جوانان حفاظت از اطفال نگه داشته شده است. این‌جا کسی نمی‌داند آیا جایی مانده است: باید بپرسید.
jeunes-places-exact = { $count ->
    [one] { $count } جا
   *[other] { $count } جا
}
jeunes-places-about = ≈ { $count } جا، تقریباً
jeunes-places-at-least = ≥ { $count } جا، دست‌کم
jeunes-places-unknown = ? جا، شمار آن گفته نشده
jeunes-places-yes = برای سن شما باز است
jeunes-places-ask = سن گفته نشده: بپرسید
jeunes-places-ask-age = به اساس سن: بپرسید
jeunes-places-later = بعدتر: از { $age } سالگی
jeunes-places-until = تا { $date }
jeunes-places-no-end = پایان معلوم نیست
jeunes-places-ages = از { $min } تا { $max } سال
jeunes-places-signed = توافق‌نامه میان: { $parties }
jeunes-places-ask-who = از چه کسی بپرسید: از خدمت حفاظت از اطفال (aide sociale à l’enfance) ولایت. کسی شما را همراهی می‌کند؟ از مربی‌تان بپرسید.
jeunes-public-SOUS_MESURE_DE_PROTECTION = خردسالانی که به ASE سپرده شده‌اند
jeunes-public-CONTRAT_JEUNE_MAJEUR = جوانان با contrat jeune majeur (کمک پس از 18 سالگی)
jeunes-public-EX_MNA = خردسالان بی‌سرپرست سابق
jeunes-public-SORTANT_ASE = جوانانی که از ASE بیرون می‌شوند
jeunes-public-APPRENTI = شاگردان پیشه
jeunes-public-SANS_RESSOURCES = جوانان بدون عاید
jeunes-missing-title = آنچه نزدیک شما نیست
jeunes-missing-RESIDENCE_HABITAT_JEUNES = هیچ اقامتگاه Habitat Jeunes در کمتر از 30 کیلومتر معلوم نیست.
jeunes-missing-ADEPAPE = هیچ ADEPAPE در این ولایت معلوم نیست.
jeunes-missing-MISSION_LOCALE = Relais نمی‌داند کدام Mission Locale مسئول شهر شما است.
jeunes-missing-NOBODY_LISTS = هیچ منبعی که خوانده‌ایم فهرست آن‌ها را این‌جا نمی‌دهد: شاید یکی باشد.
jeunes-missing-SOURCE_SAYS_NONE = یک منبع این را می‌گوید: در این ولایت هیچ کدام نیست.
jeunes-missing-PARTIAL_LIST = فهرستی که خوانده‌ایم کامل نیست: شاید یکی دیگر باشد.
jeunes-missing-NONE_IN_LIST = فهرستی که خوانده‌ایم کامل است: هیچ کدام نیست.
jeunes-missing-nearest = نزدیک‌ترین که Relais می‌شناسد:
jeunes-missing-too-far = نزدیک‌ترین که Relais می‌شناسد در فاصلهٔ { $distance } است: برای کمک به شما بسیار دور است.
jeunes-missing-no-next = Relais دیگری را نمی‌شناسد که جایش معلوم باشد.
jeunes-missing-source = آخرین منبعی که دربارهٔ این ولایت خوانده شد: «{ $title }»، { $date }.
jeunes-missing-undocumented = Relais هنوز این ولایت را نمی‌شناسد ({ $nom }). درها آن‌جا هستند، اما ما آدرس‌شان را نداریم. آنچه این‌جا می‌بینید در همه‌جای فرانسه هست.
jeunes-lines-title = شماره‌هایی که همه‌جا جواب می‌دهند
jeunes-lines-more = { $count ->
    [one] دیدن یک شمارهٔ دیگر
   *[other] دیدن { $count } شمارهٔ دیگر
}
jeunes-lines-link = همهٔ شماره‌های عاجل و شنیدن (به فرانسوی)
jeunes-line-price-FREE = رایگان
jeunes-line-price-LOCAL_CALL = قیمت یک تماس محلی
jeunes-opening-unknown = ساعت‌های امروز معلوم نیست.
jeunes-opening-none = ساعت‌ها معلوم نیست.
jeunes-opening-always = شب و روز جواب می‌دهد.
jeunes-opening-open = حالا باز است
jeunes-opening-closed = حالا بسته است.
jeunes-opening-unsure = بعضی روزها معلوم نیست.
jeunes-opening-until-today = تا { $time }.
jeunes-opening-until-day = تا { $day }، { $time }.
jeunes-opening-opens-today = ساعت { $time } باز می‌شود.
jeunes-opening-opens-day = { $day } ساعت { $time } باز می‌شود.
jeunes-tomorrow = فردا
jeunes-day-MONDAY = دوشنبه
jeunes-day-TUESDAY = سه‌شنبه
jeunes-day-WEDNESDAY = چهارشنبه
jeunes-day-THURSDAY = پنجشنبه
jeunes-day-FRIDAY = جمعه
jeunes-day-SATURDAY = شنبه
jeunes-day-SUNDAY = یکشنبه
