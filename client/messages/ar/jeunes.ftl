# review: none

jeunes-title = من يستطيع مساعدتك بالقرب منك؟
jeunes-page-title = ثلاثة أسئلة، والأبواب المناسبة · Relais
jeunes-description = ثلاثة أسئلة لتعرف بمن تتصل وماذا تحضر وإلى أين تذهب. لا شيء مما تجيب به يخرج من هاتفك.
jeunes-intro = ثلاثة أسئلة، وستعرف بمن تتصل. يمكنك أن تتجاوز أي سؤال.
jeunes-private = يُحسب الجواب داخل هاتفك. لا يُرسل شيء ولا يُحفظ شيء.
jeunes-questions = الأسئلة الثلاثة
jeunes-urgent = هل تحتاج إلى مساعدة الآن؟
jeunes-urgent-119 = طفل أو مراهق في خطر
jeunes-urgent-115 = مكان آمن للنوم هذه الليلة
jeunes-urgent-free = مجانًا، ليلًا ونهارًا.
jeunes-call-number = اتصل بالرقم { $number }
jeunes-where = أين أنت؟
jeunes-where-label = بلدتك (commune) أو رمزك البريدي
jeunes-where-loading = قائمة البلدات في الطريق…
jeunes-where-more = بلدات المحافظات الأخرى ما زالت في الطريق…
jeunes-where-failed = لم تصل قائمة البلدات. تحقق من الشبكة.
jeunes-retry = أعد المحاولة
jeunes-where-first = أقرب { $count } بلدات إلى ما كتبت. اكتب المزيد للتحديد.
jeunes-where-found = { $count ->
    [zero] لم نجد أي بلدة
    [one] وجدنا بلدة واحدة
    [two] وجدنا بلدتين
    [few] وجدنا { $count } بلدات
    [many] وجدنا { $count } بلدة
   *[other] وجدنا { $count } بلدة
}
jeunes-where-none = لا توجد بلدة تشبه «{ $text }». جرّب الرمز البريدي.
jeunes-where-unclear = اختر بلدتك من القائمة، أو أفرغ الخانة لتتجاوز السؤال.
jeunes-where-suggestions = بلدات مقترحة
jeunes-where-chosen = البلدة المختارة: { $nom } ({ $departement })
jeunes-position = استعمال موقعي
jeunes-position-note = موقعك يبقى في هاتفك.
jeunes-position-wait = جارٍ البحث عن موقعك…
jeunes-position-refused = لم يعطِ الهاتف الموقع. اكتب اسم بلدتك.
jeunes-position-far = لا توجد بلدة فرنسية قرب موقعك. اكتب اسم بلدتك.
jeunes-position-found = أنت قرب { $nom }.
jeunes-age = كم عمرك؟
jeunes-age-under = أقل من 16 سنة
jeunes-age-26 = من 26 إلى 30 سنة
jeunes-age-31 = أكثر من 30 سنة
jeunes-age-years = { $age } سنة
jeunes-skip = أتجاوز
jeunes-need = ماذا تحتاج؟
jeunes-need-ROOF = سكن
jeunes-need-WORK = عمل، تكوين مهني
jeunes-need-MONEY = مال
jeunes-need-HEALTH = الصحة
jeunes-need-PAPERS = أوراق
jeunes-need-TALK = التحدث مع شخص ما
jeunes-need-UNKNOWN = لا أعرف
jeunes-submit = عرض الأبواب
jeunes-waiting = الدليل في الطريق…
jeunes-failed = لم يصل الدليل. تحقق من الشبكة ثم أعد المحاولة.
jeunes-no-script = الأسئلة الثلاثة تحتاج إلى JavaScript. بدونه يمكنك البحث عن بلدتك: هذا البحث يُرسل إلى خادمنا.
jeunes-no-script-link = البحث عن بلدتي
jeunes-general-title = الأبواب الموجودة في كل مكان
jeunes-general-intro = حسب الحاجة، دون أن تقول شيئًا عن نفسك.
jeunes-answer-title = أبوابك
jeunes-answer-change = تغيير أجوبتي
jeunes-answer-ready = { $count ->
    [zero] لا يوجد باب تطرقه أولًا.
    [one] باب واحد تطرقه أولًا.
    [two] بابان تطرقهما أولًا.
    [few] { $count } أبواب تطرقها أولًا.
    [many] { $count } بابًا تطرقها أولًا.
   *[other] { $count } باب تطرقها أولًا.
}
jeunes-answer-distance = المسافات بخط مستقيم، انطلاقًا من { $nom }. الوقت بالسيارة تقديري.
jeunes-answer-distance-position = المسافات بخط مستقيم، انطلاقًا من موقعك. الوقت بالسيارة تقديري.
jeunes-answer-approximate = مكان هذه البلدة تقريبي: احسب بضعة كيلومترات أكثر أو أقل.
jeunes-answer-no-place = لم تقل أين أنت: هذه هي الأبواب بشكل عام، دون مسافة.
jeunes-answer-first = الأبواب التي تطرقها أولًا
jeunes-answer-rest = { $count ->
    [zero] لا أبواب أخرى
    [one] باب آخر
    [two] بابان آخران
    [few] { $count } أبواب أخرى
    [many] { $count } بابًا آخر
   *[other] { $count } باب آخر
}
jeunes-answer-more = { $count ->
    [zero] لا أبواب أخرى
    [one] عرض باب آخر
    [two] عرض بابين آخرين
    [few] عرض { $count } أبواب أخرى
    [many] عرض { $count } بابًا آخر
   *[other] عرض { $count } باب آخر
}
jeunes-nothing-kept = لم يقرأ أحد أجوبتك: هي على هذه الشاشة فقط، وتختفي عندما تغلق الصفحة.
jeunes-band-UNDER_16 = قبل سن 16، تحميك خدمة حماية الطفولة (aide sociale à l’enfance، ASE). إذا كنت في خطر، فالرقم 119 يجيب ليلًا ونهارًا. تستقبل الـ Missions Locales ابتداءً من سن 16.
jeunes-band-FROM_16 = حتى عشية بلوغك 18 سنة، يجب على خدمة حماية الطفولة (aide sociale à l’enfance، ASE) أن تحميك إذا كنت في خطر. الـ Mission Locale تستقبلك منذ الآن.
jeunes-band-FROM_18 = هل كنت في رعاية ASE (حماية الطفولة) قبل سن 18؟ حتى عشية بلوغك 21 سنة، يمكنك أن تطلب البقاء فيها أو العودة إليها. هذا هو حق العودة (droit au retour).
jeunes-band-FROM_21 = تنتهي ASE (حماية الطفولة) عشية بلوغ 21 سنة. تستقبلك الـ Mission Locale حتى عشية بلوغك 26 سنة. ليس لجمعية التعاون (ADEPAPE) حد للعمر.
jeunes-band-FROM_26 = تنتهي الـ Missions Locales عشية بلوغ 26 سنة، أو 30 سنة إذا كانت الإعاقة معترفًا بها. Habitat Jeunes (سكن للشباب) تُسكن حتى 30 سنة. ليس لجمعية التعاون (ADEPAPE) حد للعمر.
jeunes-band-FROM_31 = انتهت برامج الشباب، لكن المساعدة لم تنته. ليس لجمعية التعاون (ADEPAPE) حد للعمر، وتستطيع بلديتك (mairie) أن توجهك.
jeunes-rights-link = ما الذي يتيحه عمرك، وحتى متى
jeunes-minor-danger = عمرك أقل من 18 سنة وأنت في خطر؟ اتصل أولًا بالرقم 119.
jeunes-roof-tonight = ليس لديك مكان تنام فيه هذه الليلة؟ اتصل أولًا بالرقم 115.
jeunes-door-competent = المسؤولة عن { $nom }
jeunes-door-official = رسمي
jeunes-door-estimated = مقدّر حسب المسافة
jeunes-door-near = قريب، لكنه ليس مسؤولًا عن بلدتك
jeunes-door-other-departement = في محافظة أخرى ({ $nom })
jeunes-door-to-confirm = للتأكيد
jeunes-door-antenne-of = مكتب استقبال تابع لـ: { $nom }
jeunes-door-not-listed = لا يعرف Relais بعد الموجودة في هذه المحافظة: { $nom }.
jeunes-door-which = قل أين أنت لتعرف أيّها.
jeunes-door-general-note = معلومة عامة لا يذكرها أي من مصادرنا: تحقّق منها أولاً.
jeunes-door-same-commune = في بلدتك
jeunes-door-distance = على بعد { $distance } بخط مستقيم
jeunes-door-minutes = { $minutes ->
    [zero] أقل من دقيقة بالسيارة (تقدير)
    [one] حوالي دقيقة واحدة بالسيارة (تقدير)
    [two] حوالي دقيقتين بالسيارة (تقدير)
    [few] حوالي { $minutes } دقائق بالسيارة (تقدير)
    [many] حوالي { $minutes } دقيقة بالسيارة (تقدير)
   *[other] حوالي { $minutes } دقيقة بالسيارة (تقدير)
}
jeunes-door-hours = حوالي { $hours } س { $minutes } د بالسيارة (تقدير)
jeunes-door-overseas = البحر بينهما: لا توجد طريق
jeunes-door-unlocated = المصادر لا تقول أين
jeunes-door-opening-unknown = مواعيد العمل غير معروفة. اتصل قبل أن تذهب.
jeunes-door-opening-unknown-visit = مواعيد العمل غير معروفة. تحقق قبل أن تذهب.
jeunes-door-call = اتصال
jeunes-door-write = مراسلة
jeunes-door-route = الطريق
jeunes-door-site = موقعه على الإنترنت
jeunes-door-address = المكان: { $place }
jeunes-door-centre = { $nom }، العنوان الدقيق غير معروف
jeunes-door-no-phone = ليس لدينا رقم هاتفه. ابحث عن «{ $words }» في
jeunes-door-directory = دليل الإدارات العمومية
jeunes-external = (موقع آخر)
jeunes-door-step = للبدء:
jeunes-door-bring = ماذا تحضر معك
jeunes-door-bring-note = نصيحة عامة. تنقصك ورقة؟ اذهب على أي حال.
jeunes-door-sheet = البطاقة الكاملة
jeunes-door-sheet-note = فتح هذه البطاقة (بالفرنسية) يطلب صفحة من خادمنا.
jeunes-door-reserved = { $count ->
    [zero] لا أماكن محجوزة هناك باتفاقية.
    [one] هناك أماكن محجوزة باتفاقية واحدة.
    [two] هناك أماكن محجوزة باتفاقيتين.
    [few] هناك أماكن محجوزة بموجب { $count } اتفاقيات.
    [many] هناك أماكن محجوزة بموجب { $count } اتفاقية.
   *[other] هناك أماكن محجوزة بموجب { $count } اتفاقية.
}
jeunes-kind-MISSION_LOCALE = Mission Locale (مساعدة الشباب من 16 إلى 25 سنة)
jeunes-kind-ANTENNE = مكتب تابع للـ Mission Locale
jeunes-kind-RESIDENCE_HABITAT_JEUNES = إقامة Habitat Jeunes (سكن للشباب)
jeunes-kind-SERVICE_LOGEMENT = خدمة السكن
jeunes-kind-ADEPAPE = ADEPAPE (جمعية تعاون بعد الرعاية)
jeunes-kind-SERVICE_ASE = Aide sociale à l’enfance (ASE، حماية الطفولة)
jeunes-kind-MAISON_DES_SOLIDARITES = Maison des solidarités (مساعدون اجتماعيون)
jeunes-kind-MECS = دار للأطفال (MECS)
jeunes-kind-AUTRE = خدمة أخرى
jeunes-kind-CCAS = CCAS، الخدمة الاجتماعية في بلديتك
jeunes-kind-FRANCE_TRAVAIL = France Travail (الخدمة العمومية للتشغيل)
jeunes-kind-CIO = CIO (معلومات عن الدراسة والمهن)
jeunes-kind-MAISON_DES_ADOLESCENTS = Maison des adolescents (صحة المراهقين)
jeunes-kind-PASS = PASS في المستشفى (علاج بلا أوراق)
jeunes-kind-POINT_JUSTICE = Point-justice (استشارة قانونية مجانية)
jeunes-what-MISSION_LOCALE = تساعدك مستشارة أو مستشار في العمل والتكوين والسكن والصحة والأوراق. من 16 إلى 25 سنة. مجانًا.
jeunes-what-ANTENNE = هو مكتب للـ Mission Locale أقرب إليك. يساعدونك فيه في العمل والتكوين والسكن والصحة والأوراق. من 16 إلى 25 سنة. مجانًا.
jeunes-what-RESIDENCE_HABITAT_JEUNES = سكن مفروش لمن عمرهم بين 16 و30 سنة، لبضعة أيام أو بضعة أشهر، مع فريق يساعدك. تدفع إيجارًا تخفضه المساعدات.
jeunes-what-SERVICE_LOGEMENT = يساعدونك فيه في البحث عن سكن.
jeunes-what-ADEPAPE = جمعية لأشخاص كبروا في حماية الطفولة. يستمعون وينصحون ويساعدون من يخرجون منها، في أي عمر.
jeunes-what-SERVICE_ASE = خدمة المحافظة (Département) التي تحمي القاصرين. يمكن أن تواصل مساعدتك حتى 21 سنة إذا كنت فيها قبل سن 18.
jeunes-what-MAISON_DES_SOLIDARITES = يستقبلك مساعدون اجتماعيون من المحافظة ويساعدونك في كل الإجراءات.
jeunes-what-MECS = دار للأطفال والمراهقين الموكولين إلى ASE (حماية الطفولة).
jeunes-what-AUTRE = خدمة يذكرها أحد المصادر دون تفاصيل أخرى.
jeunes-what-CCAS = الخدمة الاجتماعية في البلدة تساعد في حالات الطوارئ والطعام والفواتير والعنوان البريدي. لا توجد دائمًا في البلدات الصغيرة: اسأل في البلدية (mairie).
jeunes-what-FRANCE_TRAVAIL = الخدمة العمومية للتشغيل. تسجل فيها للبحث عن عمل أو تكوين، أو للحصول على إعانة.
jeunes-what-CIO = خدمة عمومية مجانية للحديث عن دراستك ومهنتك، سواء كنت في المدرسة أم لا.
jeunes-what-MAISON_DES_ADOLESCENTS = يستمعون إليك ويعالجونك، من 11 إلى 25 سنة عمومًا. للنفس وللجسد.
jeunes-what-PASS = في المستشفى، يعالج فريق الأشخاص الذين ليست لديهم بطاقة صحية (carte Vitale) أو تأمين، ويساعدهم على نيل حقوقهم.
jeunes-what-POINT_JUSTICE = يجيب قانونيون مجانًا عن أسئلتك: الأوراق، الإقامة، العمل، السكن، الأسرة.
jeunes-step-MISSION_LOCALE = اتصل أو اذهب، وقل بالفرنسية: « Je voudrais un premier rendez-vous » (أريد موعدًا أول).
jeunes-step-ANTENNE = اسأل أولًا الـ Mission Locale في أي أيام يفتح هذا المكتب.
jeunes-step-RESIDENCE_HABITAT_JEUNES = اطلب من الإقامة ملف القبول (dossier d’admission). هل تتابعك ASE (حماية الطفولة)؟ تحدث أولًا مع مربّيتك أو مربّيك.
jeunes-step-SERVICE_LOGEMENT = اطلب موعدًا.
jeunes-step-ADEPAPE = اكتب أو اتصل. لست مضطرًا لإثبات أي شيء كي تتحدث.
jeunes-step-SERVICE_ASE = اتصل بالرقم الرئيسي للمحافظة واطلب « aide sociale à l’enfance » (حماية الطفولة). هل خرجت منها؟ اطلب حق العودة (droit au retour).
jeunes-step-MAISON_DES_SOLIDARITES = اطلب موعدًا مع مساعدة اجتماعية أو مساعد اجتماعي (assistante sociale).
jeunes-step-MECS = الدخول إليها يكون عن طريق ASE (حماية الطفولة) في المحافظة. ابدأ بها.
jeunes-step-AUTRE = اتصل لتعرف إن كانت هذه الخدمة لك.
jeunes-step-CCAS = اتصل بالبلدية (mairie) واطلب « le CCAS » أو « une aide sociale ».
jeunes-step-FRANCE_TRAVAIL = اتصل بالرقم 3949، أو سجل في موقع France Travail.
jeunes-step-CIO = خذ موعدًا في أقرب CIO. مدرستك تعرف مكانه.
jeunes-step-MAISON_DES_ADOLESCENTS = اتصل لأخذ موعد أول. يمكنك أن تأتي وحدك.
jeunes-step-PASS = اذهب إلى استقبال المستشفى واطلب « la PASS » أو « l’assistante sociale » (المساعدة الاجتماعية).
jeunes-step-POINT_JUSTICE = اتصل بالرقم 3039: يدلونك على أقرب point-justice.
jeunes-bring-MISSION_LOCALE = بطاقة هوية أو تصريح إقامة، حتى لو انتهت صلاحيته. بطاقتك الصحية (carte Vitale). سيرة ذاتية إن كانت لديك.
jeunes-bring-RESIDENCE_HABITAT_JEUNES = بطاقة هوية أو تصريح إقامة. ما يثبت دخلك: كشف أجر، عقد، منحة، إعانة. رقمك في CAF (صندوق الإعانات العائلية) إن كان لديك.
jeunes-bring-SERVICE_ASE = بطاقة هوية إن كانت لديك. ورقة عن رعايتك: قرار القاضي، عقد، رسالة. اسم آخر مربّية أو مربٍّ لك.
jeunes-bring-ADEPAPE = لا شيء إلزامي. ورقة عن مرورك بـ ASE إن كانت لديك.
jeunes-bring-MAISON_DES_SOLIDARITES = بطاقة هوية، ورقة فيها عنوانك أو عنوان من يستضيفك، ما يثبت دخلك، الرسائل التي وصلتك.
jeunes-bring-CCAS = بطاقة هوية، ورقة فيها عنوانك أو عنوان من يستضيفك، ما يثبت دخلك.
jeunes-bring-FRANCE_TRAVAIL = بطاقة هوية أو تصريح إقامة، بطاقتك الصحية (carte Vitale)، بيانات حسابك البنكي (RIB)، سيرة ذاتية.
jeunes-bring-CIO = آخر نتائجك المدرسية إن كانت لديك.
jeunes-bring-MAISON_DES_ADOLESCENTS = لا شيء إلزامي. بطاقتك الصحية (carte Vitale) إن كانت لديك.
jeunes-bring-PASS = كل أوراقك الصحية وأوراق هويتك، حتى المنتهية الصلاحية، حتى الأجنبية.
jeunes-bring-POINT_JUSTICE = كل الرسائل وكل القرارات التي تريد الحديث عنها.
jeunes-places-title = أماكن محجوزة
jeunes-places-intro = في هذه المحافظة أماكن من Habitat Jeunes (سكن للشباب) محجوزة لشباب من حماية الطفولة. لا أحد هنا يعرف إن بقي منها شيء: يجب أن تسأل.
jeunes-places-exact = { $count ->
    [zero] لا أماكن
    [one] مكان واحد
    [two] مكانان
    [few] { $count } أماكن
    [many] { $count } مكانًا
   *[other] { $count } مكان
}
jeunes-places-about = ≈ { $count } مكان، تقريبًا
jeunes-places-at-least = ≥ { $count } مكان، على الأقل
jeunes-places-unknown = ? أماكن، العدد غير مذكور
jeunes-places-yes = متاحة لعمرك
jeunes-places-ask = العمر غير مذكور: اسأل
jeunes-places-ask-age = حسب العمر: اسأل
jeunes-places-later = لاحقًا: ابتداءً من { $age } سنة
jeunes-places-until = حتى { $date }
jeunes-places-no-end = تاريخ الانتهاء غير معروف
jeunes-places-ages = من { $min } إلى { $max } سنة
jeunes-places-signed = اتفاقية بين: { $parties }
jeunes-places-ask-who = من تسأل: خدمة حماية الطفولة (aide sociale à l’enfance) في المحافظة. هل هناك من يتابعك؟ اسأل مربّيتك أو مربّيك.
jeunes-public-SOUS_MESURE_DE_PROTECTION = قاصرون موكولون إلى ASE
jeunes-public-CONTRAT_JEUNE_MAJEUR = شباب لديهم contrat jeune majeur (مساعدة بعد سن 18)
jeunes-public-EX_MNA = قاصرون سابقون بلا مرافق
jeunes-public-SORTANT_ASE = شباب يخرجون من ASE
jeunes-public-APPRENTI = متدربون مهنيون
jeunes-public-SANS_RESSOURCES = شباب بلا دخل
jeunes-missing-title = ما ينقص بالقرب منك
jeunes-missing-RESIDENCE_HABITAT_JEUNES = لا نعرف أي إقامة Habitat Jeunes على بعد أقل من 30 كم.
jeunes-missing-ADEPAPE = لا نعرف أي ADEPAPE في هذه المحافظة.
jeunes-missing-MISSION_LOCALE = لا يعرف Relais أي Mission Locale تهتم ببلدتك.
jeunes-missing-NOBODY_LISTS = لا مصدر مما قرأنا يذكر قائمتها هنا: قد توجد واحدة.
jeunes-missing-SOURCE_SAYS_NONE = أحد المصادر يقول ذلك: لا توجد أي منها في هذه المحافظة.
jeunes-missing-PARTIAL_LIST = القائمة التي قرأناها غير كاملة: قد توجد أخرى.
jeunes-missing-NONE_IN_LIST = القائمة التي قرأناها كاملة: لا توجد أي منها.
jeunes-missing-nearest = أقرب ما يعرفه Relais:
jeunes-missing-too-far = أقرب ما يعرفه Relais على بعد { $distance }: بعيد جدًا ليساعدك.
jeunes-missing-no-next = لا يعرف Relais غيرها مما مكانه معروف.
jeunes-missing-source = آخر مصدر قُرئ عن هذه المحافظة: «{ $title }»، { $date }.
jeunes-missing-undocumented = لا يعرف Relais هذه المحافظة بعد ({ $nom }). الأبواب موجودة فيها، لكن ليست لدينا عناوينها. ما تراه هنا موجود في كل فرنسا.
jeunes-lines-title = الأرقام التي تجيب في كل مكان
jeunes-lines-more = { $count ->
    [zero] لا أرقام أخرى
    [one] عرض رقم آخر
    [two] عرض رقمين آخرين
    [few] عرض { $count } أرقام أخرى
    [many] عرض { $count } رقمًا آخر
   *[other] عرض { $count } رقم آخر
}
jeunes-lines-link = كل أرقام الطوارئ والاستماع (بالفرنسية)
jeunes-line-price-FREE = مجاني
jeunes-line-price-LOCAL_CALL = بسعر مكالمة محلية
jeunes-opening-unknown = المواعيد غير معروفة اليوم.
jeunes-opening-none = المواعيد غير معروفة.
jeunes-opening-always = يجيب ليلًا ونهارًا.
jeunes-opening-open = مفتوح الآن
jeunes-opening-closed = مغلق الآن.
jeunes-opening-unsure = بعض الأيام غير معروفة.
jeunes-opening-until-today = حتى { $time }.
jeunes-opening-until-day = حتى { $day }، { $time }.
jeunes-opening-opens-today = يفتح في { $time }.
jeunes-opening-opens-day = يفتح { $day } في { $time }.
jeunes-tomorrow = غدًا
jeunes-day-MONDAY = الاثنين
jeunes-day-TUESDAY = الثلاثاء
jeunes-day-WEDNESDAY = الأربعاء
jeunes-day-THURSDAY = الخميس
jeunes-day-FRIDAY = الجمعة
jeunes-day-SATURDAY = السبت
jeunes-day-SUNDAY = الأحد
