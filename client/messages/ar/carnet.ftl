# review: none

carnet-title = دفتري
carnet-intro = العناوين التي تحفظها موجودة في هذا الهاتف فقط. تُفتح بلا شبكة.
carnet-empty = دفترك فارغ.
carnet-empty-how = في بطاقة أي مكان، زر «حفظ» يضيفه هنا.
carnet-find = البحث عن أماكن بالقرب مني
carnet-script = يحتاج الدفتر إلى JavaScript. بدونه، اطبع بطاقة المكان أو سجّل رقمه.
carnet-count = { $count ->
    [zero] لا عناوين محفوظة.
    [one] عنوان واحد محفوظ.
    [two] عنوانان محفوظان.
    [few] { $count } عناوين محفوظة.
    [many] { $count } عنوانًا محفوظًا.
   *[other] { $count } عنوان محفوظ.
}
carnet-actions = خذ هذا العنوان معك
carnet-actions-all = خذ الدفتر معك
carnet-keep = حفظ
carnet-kept = محفوظ
carnet-kept-said = هو في دفترك، في هذا الهاتف.
carnet-see = فتح الدفتر
carnet-remove = حذف
carnet-remove-named = حذف { $nom } من الدفتر
carnet-removed = { $nom }: حُذف من الدفتر.
carnet-undo = تراجع
carnet-restored = { $nom }: أُعيد إلى الدفتر.
carnet-full = يتسع الدفتر لعدد أقصاه { $max } من العناوين. احذف واحدًا لتحفظ هذا.
carnet-failed = لا يسمح هذا المتصفح بحفظ العناوين هنا. شاركه، أو سجّل الرقم.
carnet-no-room = لم يبق مكان في هذا الهاتف: لم يُحفظ العنوان.
carnet-unreadable = كان دفتر هذا الهاتف تالفًا. ما أمكنت قراءته موجود أدناه.
carnet-newer = كتب هذا الدفتر إصدار أحدث من الموقع. أعد تحميل الصفحة.
carnet-message = برسالة نصية
carnet-share = مشاركة
carnet-shared = تمت المشاركة.
carnet-copied = نُسخ الرابط. ألصقه حيث تريد.
carnet-copy-yourself = انسخ هذا الرابط:
carnet-code = رمز QR
carnet-code-alt = رمز QR للعنوان { $address }
carnet-code-how = يفتح شخص آخر كاميرا هاتفه أمام هذا الرمز. رُسم هنا دون إرسال أي شيء.
carnet-code-long = العناوين كثيرة على رمز واحد. اعرضها واحدًا واحدًا.
carnet-close = إغلاق
carnet-print = طباعة
carnet-call = اتصل بالرقم { $number }
carnet-write = راسل { $address }
carnet-step = للبدء:
carnet-no-phone = لا يُعرف له رقم هاتف.
carnet-sheet = البطاقة مع مصادرها (بالفرنسية)
carnet-place-useful = عنوان مفيد
carnet-received = عناوين وصلتك
carnet-received-how = أعطاك شخص هذه العناوين. لا يُحفظ شيء ما لم تطلب ذلك.
carnet-received-wait = جارٍ تحميل العناوين التي وصلتك…
carnet-received-failed = تعذر تحميل العناوين التي وصلتك: يلزم وجود شبكة. أعد المحاولة لاحقًا بالرابط نفسه.
carnet-received-none = هذا الرابط لا يؤدي إلى أي عنوان معروف.
carnet-received-keep = { $count ->
    [zero] لا شيء للحفظ
    [one] حفظ هذا العنوان
    [two] حفظ هذين العنوانين
    [few] حفظ هذه العناوين ({ $count })
    [many] حفظ هذه العناوين ({ $count })
   *[other] حفظ هذه العناوين ({ $count })
}
carnet-phone = ما هو محفوظ في هذا الهاتف، وكيف تمحوه
