# review: none

common-skip = رفتن به محتوا
common-home = Relais، صفحهٔ اول
common-nav = صفحه‌های جوانان
common-nav-questions = سه پرسش
common-languages = زبان را انتخاب کنید
common-language = زبان
common-unknown-language = زبان «{ $value }» این‌جا نیست. این صفحه به فرانسوی است.
common-not-reviewed = این ترجمه را ماشین کرده است. هنوز کسی آن را بازبینی نکرده است: اگر شک دارید، متن فرانسوی درست است.
common-see-french = دیدن این صفحه به فرانسوی
common-untranslated = هنوز ترجمه نشده
common-untranslated-note = آنچه نشان «FR» دارد، هنوز ترجمه نشده است.
common-page-in-french = صفحه به فرانسوی
common-data-in-french = نام‌ها و توضیحات از اسناد فرانسوی گرفته شده است.
common-distance = { $km } کیلومتر
common-on-the-spot = در همین شهر
common-nothing-kept = هیچ یک از جواب‌های شما از تلفون شما بیرون نمی‌رود. نه حساب، نه کوکی (cookie).
common-professionals = شما کارمند مسلکی هستید؟ نقشه و رهنمای کامل (به فرانسوی)
common-words = کلمه‌های این صفحه (به فرانسوی)
common-close = بستن
common-accessibility = دسترسی (به فرانسوی)
