# review: none

droits-title = حقوقي ومواعيدي
droits-lead = ما هو متاح لك الآن، وما سيتاح قريبًا، وحتى أي يوم.
droits-private = تاريخ ميلادك يبقى في هذا الهاتف. لا يُرسل ولا يُحفظ: عندما تغلق الصفحة يُنسى.
droits-needs-script = تُحسب مواعيدك في المتصفح بواسطة JavaScript. إذا كان معطلًا أو لم يُحمَّل، يمكنك مع ذلك قراءة الجدول والحقوق في الأسفل.
droits-birth = تاريخ ميلادك
droits-birth-hint = بالأرقام، مثلًا 12 03 2008 (يوم، شهر، سنة)
droits-left-hint = اليوم الذي توقف فيه الإيواء، أو الـ contrat jeune majeur (المساعدة بعد سن 18)
droits-date-day = اليوم
droits-date-month = الشهر
droits-date-year = السنة
droits-show = عرض مواعيدي
droits-erase = محو كل شيء
droits-print = طباعة
droits-error-empty = اكتب اليوم والشهر والسنة.
droits-error-day = اليوم رقم من 1 إلى 31. كتبت «{ $value }».
droits-error-month = الشهر رقم من 1 إلى 12. كتبت «{ $value }».
droits-error-year = تُكتب السنة بأربعة أرقام، مثل 2008. كتبت «{ $value }».
droits-error-none = { $value } غير موجود في التقويم. تحقق من اليوم والشهر.
droits-error-future = { $value } لم يأتِ بعد. اليوم هو { $today }.
droits-error-old = يجب أن تكون السنة 1900 أو بعدها. كتبت «{ $value }».
droits-error-before = { $value } قبل ميلادك. تحقق من السنة.
droits-years = { $count ->
    [zero] أقل من سنة
    [one] سنة واحدة
    [two] سنتين
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
droits-months = { $count ->
    [zero] أقل من شهر
    [one] شهر واحد
    [two] شهرين
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
droits-days = { $count ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
droits-and = { $first } و{ $second }
droits-in = بعد { $time }
droits-ago = قبل { $time }
droits-still = بقي { $time }.
droits-today = اليوم
droits-tomorrow = غدًا
droits-yesterday = أمس
droits-last-day = إنه اليوم الأخير.
droits-result = حقوقك اليوم
droits-now = اليوم هو { $date }. عمرك: { $age }.
droits-summary = متاحة: { $open }. ربما متاحة: { $depends }. قريبًا: { $soon }. مغلقة: { $closed }.
droits-open = متاح الآن
droits-open-note = «متاح» يعني: يمكنك أن تطلبه. الخدمة هي التي تجيب، بعد النظر في وضعك.
droits-none-open = حسب ما قلت، لا شيء مؤكد اليوم. انظر إلى ما ينقص، بعد هذا مباشرة، أو إلى ما سيتاح قريبًا.
droits-depends = ربما متاح: حسب الوضع
droits-soon = سيتاح قريبًا
droits-closed = مغلق بالنسبة إليك
droits-until = حتى { $date }، عشية بلوغك { $age } سنة.
droits-until-term = حتى { $date }، بعد { $years } سنوات من آخر يوم لك في ASE.
droits-until-unknown = لا نعرف تاريخ انتهاء.
droits-until-leaving = حتى { $years } سنوات بعد آخر يوم لك في ASE.
droits-until-disabled = إذا كانت إعاقتك معترفًا بها: حتى { $date }.
droits-opens = ابتداءً من { $date }، يوم بلوغك { $age } سنة.
droits-missing = يلزم أيضًا:
droits-missing-handicap = أن تكون إعاقتك معترفًا بها
droits-missing-left-care = أن تكون قد خرجت من ASE منذ أقل من { $years } سنوات، أو ما زلت فيها
droits-closed-since = مغلق منذ { $date }.
droits-closed-answers = حسب أجوبتك، ينقص:
droits-closed-never = يُغلق قبل أن يُتاح لك.
droits-age-check = هل هذا تاريخك؟ إن لم يكن كذلك، صحّحه.
droits-due-passed = كان يجب أن يتم في { $date } على الأكثر. لم يتم؟ اطلبه الآن.
droits-ordered = تلقيت OQTF (أمرًا بمغادرة فرنسا): اطلب المساعدة دون انتظار من جمعية أو محامٍ.
droits-first-step = أولًا:
droits-clock = ساعة مواعيدك
droits-clock-note = كل مواعيدك بالترتيب. تاريخ الانتهاء ما زال محسوبًا في ذلك اليوم، حتى منتصف الليل.
droits-clock-past = المواعيد الماضية
droits-clock-today = اليوم، { $date }
droits-clock-opens = بلوغك { $age } سنة. يُتاح:
droits-clock-due = بلوغك { $age } سنة. يجب إنجازه في ذلك اليوم على أبعد تقدير:
droits-clock-last-day = عشية بلوغك { $age } سنة. آخر يوم:
droits-clock-last-day-if-disabled = عشية بلوغك { $age } سنة. آخر يوم، إذا كانت إعاقتك معترفًا بها:
droits-clock-term-ends = نهاية المهلة بعد خروجك من ASE. آخر يوم:
droits-clock-meeting = بعد ستة أشهر من آخر يوم لك في ASE:
droits-questions = للحصول على جواب أدق
droits-questions-note = كل سؤال قد يغير جوابًا في هذه الصفحة. أجب فقط إن أردت: كل شيء يبقى في هذا الهاتف.
droits-skip = لا أعرف، أو أتجاوز
droits-yes = نعم
droits-no = لا
droits-ask-care = هل أنت موكول إلى ASE، حماية الطفولة (دار، أسرة مستضيفة، فندق، شقة)؟
droits-care-now = نعم، في الوقت الحالي
droits-care-ended = كنت، وانتهى ذلك
droits-care-never = لا، أبدًا
droits-ask-left-care-on = ما هو آخر يوم لك في ASE؟
droits-left-known = احتساب هذا اليوم
droits-left-counted = محسوب: { $date }.
droits-ask-in-care-as-minor = هل كنت موكولًا إلى ASE قبل بلوغك 18 سنة؟
droits-ask-situation = ماذا تفعل في الوقت الحالي؟
droits-situation-school = المدرسة الإعدادية أو الثانوية (collège أو lycée)
droits-situation-studies = دراسة بعد البكالوريا
droits-situation-apprentice = تدرّج مهني (apprentissage)
droits-situation-training = تكوين، تدريب
droits-situation-steady-job = عمل دائم
droits-situation-short-jobs = عقود قصيرة، عمل مؤقت
droits-situation-seeking = أبحث عن عمل أو تكوين
droits-situation-nothing = لا شيء من ذلك حاليًا
droits-ask-money = هل لديك ما تعيش به، من نفسك أو من أسرتك؟
droits-money-enough = نعم، ما يكفي
droits-money-some = قليل، لكنه لا يكفي
droits-money-none = لا، لا شيء
droits-ask-disabled = هل لديك إعاقة معترف بها، مثل RQTH (صفة عامل ذي إعاقة)؟
droits-ask-out-of-touch = هل فقدت كل صلة بالخدمات (المربي، Mission Locale، France Travail)؟
droits-ask-ordered = هل أعطتك الـ préfecture (إدارة الدولة) ورقة OQTF تلزمك بمغادرة فرنسا؟
droits-condition-confie-ase-minorite = أن تكون قد أُوكلت إلى ASE قبل سن 18
droits-condition-pris-en-charge-ase = أن تكون موكولًا إلى ASE في الوقت الحالي
droits-condition-ressources-insuffisantes = أن لا يكون لديك ما يكفي من المال
droits-condition-ressources-ou-soutien-insuffisants = أن ينقصك المال أو سند الأسرة
droits-condition-sorti-du-systeme-scolaire = أن تكون قد تركت المدرسة
droits-condition-sans-emploi-durable-ni-formation = ألا يكون لديك عمل دائم ولا تكوين
droits-condition-sans-ressources = ألا يكون لديك أي دخل
droits-condition-en-rupture = ألا تبقى لك صلة بالخدمات
droits-condition-ni-emploi-ni-etudes-ni-formation = ألا يكون لديك عمل ولا مدرسة ولا تكوين
droits-condition-en-insertion = أن تعمل، أو تكون في تدرّج مهني أو تكوين أو تدريب، أو تبحث عن عمل
droits-condition-refugie-ou-demandeur-asile = أن تكون لاجئًا أو طالب لجوء
droits-condition-conditions-non-dites = شروط أخرى لا تذكرها مصادرنا: اسأل
droits-condition-etudiant = أن تكون طالبًا
droits-condition-within-years = أن تكون ضمن { $years } سنوات بعد آخر يوم في ASE، أو ما زلت فيها
droits-condition-not-etudiant = ألا تكون طالبًا
droits-condition-not-obligation-de-quitter-le-territoire = ألا تكون قد تلقيت OQTF (أمرًا بمغادرة فرنسا)
droits-ruler = من أي عمر إلى أي عمر
droits-ruler-note = كل شريط يمتد من أول عمر إلى آخر عمر. اللون الفاتح: فقط إذا كانت الإعاقة معترفًا بها. سهم: لا حد معروف. الشروط الأخرى في الأسفل.
droits-ruler-you = أنت، اليوم
droits-ages = الأعمار المهمة
droits-ages-note = يحسب القانون الفرنسي حتى عشية عيد الميلاد: «أقل من 21 سنة» يعني حتى عشية بلوغ 21 سنة، وذلك اليوم محسوب.
droits-ages-age = العمر
droits-ages-opens = ما يُتاح
droits-ages-last = آخر يوم هو العشية
droits-ages-row = { $age } سنة
droits-ages-due = في ذلك اليوم على أبعد تقدير:
droits-ages-if-disabled = إذا كانت الإعاقة معترفًا بها
droits-ages-nothing = لا شيء
droits-leaving = بعد الخروج من ASE
droits-leaving-months = بعد { $months } أشهر:
droits-leaving-years = خلال { $years } سنوات:
droits-cards = كل حق على حدة
droits-from-until = من { $from } سنة حتى عشية بلوغ { $before } سنة
droits-from-until-disabled = من { $from } سنة حتى عشية بلوغ { $before } سنة، أو { $disabled } سنة إذا كانت الإعاقة معترفًا بها
droits-from = ابتداءً من { $from } سنة
droits-any-age = لا تذكر مصادرنا أي عمر
droits-who = يلزم
droits-no-condition = لا تذكر مصادرنا أي شرط آخر
droits-gives = ماذا يعطي
droits-how-long = كم يدوم
droits-unknown = مصادرنا لا تذكر ذلك
droits-with = للعلم
droits-ask-whom = من تسأل
droits-near-jeunes = البحث بالقرب مني
droits-near-communes = من المسؤول في بلدتي؟
droits-law = القانون
droits-sources = من أين نعرف ذلك
droits-full = البطاقة الكاملة مع الاقتباسات (بالفرنسية)
droits-to-confirm = للتأكيد
droits-more = الشروط، القانون، المصادر
droits-professionals = القائمة نفسها للمهنيين، حسب العمر والحاجة (بالفرنسية)
droits-help = تائه، أو تحتاج إلى الحديث الآن؟
droits-help-119 = طفولة في خطر، مجانًا، ليلًا ونهارًا
droits-help-115 = بلا مأوى، مجانًا، ليلًا ونهارًا
droits-months-after = الموعد المقرر: بعد { $months } أشهر من آخر يوم لك في ASE.
