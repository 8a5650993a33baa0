# review: none

common-skip = الانتقال إلى المحتوى
common-home = Relais، الصفحة الرئيسية
common-nav = صفحات للشباب
common-nav-questions = ثلاثة أسئلة
common-languages = اختيار اللغة
common-language = اللغة
common-unknown-language = اللغة «{ $value }» غير متوفرة هنا. هذه الصفحة بالفرنسية.
common-not-reviewed = هذه ترجمة آلية لم يراجعها أحد بعد. عند الشك، النص الفرنسي هو المعتمد.
common-see-french = عرض هذه الصفحة بالفرنسية
common-untranslated = لم يُترجم بعد
common-untranslated-note = ما يحمل علامة «FR» لم يُترجم بعد.
common-page-in-french = صفحة بالفرنسية
common-data-in-french = الأسماء والأوصاف مأخوذة من وثائق بالفرنسية.
common-distance = { $km } كم
common-on-the-spot = في البلدة نفسها
common-nothing-kept = لا شيء مما تجيب به يخرج من هاتفك. لا حساب ولا ملفات تعريف ارتباط (cookies).
common-professionals = هل أنت من المهنيين؟ الخريطة والدليل الكاملان (بالفرنسية)
common-words = كلمات هذه الصفحة (بالفرنسية)
common-close = إغلاق
common-accessibility = إمكانية الوصول (بالفرنسية)
