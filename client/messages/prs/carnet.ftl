# review: none

carnet-title = کتابچهٔ من
carnet-intro = آدرس‌هایی که نگه می‌دارید تنها در همین تلفون هستند. بدون شبکه باز می‌شوند.
carnet-empty = کتابچهٔ شما خالی است.
carnet-empty-how = در ورق یک جای، دکمهٔ «نگه‌داشتن» آن را این‌جا می‌آورد.
carnet-find = یافتن جاهای نزدیک من
carnet-script = کتابچه به JavaScript ضرورت دارد. بدون آن، ورق جای را چاپ کنید یا شماره‌اش را بنویسید.
carnet-count = { $count ->
    [one] یک آدرس نگه داشته شده است.
   *[other] { $count } آدرس نگه داشته شده است.
}
carnet-actions = بردن این آدرس با خود
carnet-actions-all = بردن کتابچه با خود
carnet-keep = نگه‌داشتن
carnet-kept = نگه داشته شد
carnet-kept-said = در کتابچهٔ شما است، در همین تلفون.
carnet-see = باز کردن کتابچه
carnet-remove = برداشتن
carnet-remove-named = برداشتن { $nom } از کتابچه
carnet-removed = { $nom }: از کتابچه برداشته شد.
carnet-undo = برگرداندن
carnet-restored = { $nom }: دوباره در کتابچه.
carnet-full = در کتابچه حداکثر { $max } آدرس جا می‌شود. یکی را بردارید تا این را نگه دارید.
carnet-failed = این مرورگر نمی‌گذارد آدرس‌ها این‌جا نگه داشته شوند. آن را شریک کنید، یا شماره را بنویسید.
carnet-no-room = در این تلفون دیگر جا نیست: آدرس نگه داشته نشد.
carnet-unreadable = کتابچهٔ این تلفون خراب بود. آنچه هنوز خوانده می‌شد پایین است.
carnet-newer = این کتابچه را نسخهٔ نوتر سایت نوشته است. صفحه را دوباره بار کنید.
carnet-message = با پیام (SMS)
carnet-share = شریک کردن
carnet-shared = شریک شد.
carnet-copied = لینک کاپی شد. هر جا می‌خواهید بچسبانید.
carnet-copy-yourself = این لینک را کاپی کنید:
carnet-code = کود QR
carnet-code-alt = کود QR آدرس { $address }
carnet-code-how = کس دیگر کامرهٔ تلفونش را پیش این کود می‌گیرد. همین‌جا رسم شده، بدون فرستادن چیزی.
carnet-code-long = برای یک کود آدرس‌ها زیاد است. یکی‌یکی نشان بدهید.
carnet-close = بستن
carnet-print = چاپ
carnet-call = زنگ بزنید به { $number }
carnet-write = نوشتن به { $address }
carnet-step = برای شروع:
carnet-no-phone = شمارهٔ تلفون معلوم نیست.
carnet-sheet = ورق، با منابع آن (به فرانسوی)
carnet-place-useful = یک آدرس مفید
carnet-received = آدرس‌های رسیده
carnet-received-how = کسی این آدرس‌ها را به شما داده است. تا شما نخواهید هیچ چیز نگه داشته نمی‌شود.
carnet-received-wait = آدرس‌های رسیده می‌آیند…
carnet-received-failed = آدرس‌های رسیده نیامدند: شبکه لازم است. بعداً با همین لینک دوباره کوشش کنید.
carnet-received-none = این لینک به هیچ آدرس معلوم نمی‌رسد.
carnet-received-keep = { $count ->
    [one] نگه‌داشتن این آدرس
   *[other] نگه‌داشتن این { $count } آدرس
}
carnet-phone = آنچه در این تلفون نگه داشته شده، و چگونه پاک شود
