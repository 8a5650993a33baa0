# review: none

carnet-title = زما کتابچه
carnet-intro = هغه پتې چې تاسو یې ساتئ یوازې په دې ټیلیفون کې دي. بې شبکې پرانیستل کېږي.
carnet-empty = ستاسو کتابچه تشه ده.
carnet-empty-how = د یوه ځای په پاڼه کې د «وساتئ» تڼۍ هغه دلته زیاتوي.
carnet-find = زما نږدې ځایونه ومومئ
carnet-script = کتابچه JavaScript ته اړتیا لري. پرته له هغه، د ځای پاڼه چاپ کړئ یا یې شمېره ولیکئ.
carnet-count = { $count ->
    [one] یوه پته ساتل شوې ده.
   *[other] { $count } پتې ساتل شوې دي.
}
carnet-actions = دا پته درسره یوسئ
carnet-actions-all = کتابچه درسره یوسئ
carnet-keep = وساتئ
carnet-kept = ساتل شوی
carnet-kept-said = دا په دې ټیلیفون کې ستاسو په کتابچه کې ده.
carnet-see = کتابچه پرانیزئ
carnet-remove = لرې کړئ
carnet-remove-named = { $nom } له کتابچې څخه لرې کړئ
carnet-removed = { $nom }: له کتابچې څخه لرې شو.
carnet-undo = بېرته
carnet-restored = { $nom }: بېرته په کتابچه کې.
carnet-full = په کتابچه کې تر ټولو ډېر { $max } پتې ځایېږي. یوه لرې کړئ چې دا وساتئ.
carnet-failed = دا براوزر دلته د پتو ساتل نه پرېږدي. شریکه یې کړئ، یا شمېره ولیکئ.
carnet-no-room = په دې ټیلیفون کې نور ځای نشته: پته ونه ساتل شوه.
carnet-unreadable = د دې ټیلیفون کتابچه خرابه وه. هغه څه چې لا لوستل کېدل لاندې دي.
carnet-newer = دا کتابچه د سایټ نوې نسخې لیکلې ده. مخ بیا پرانیزئ.
carnet-message = د SMS له لارې
carnet-share = شریک کړئ
carnet-shared = شریک شو.
carnet-copied = لینک کاپي شو. هر چېرته چې غواړئ پیسټ یې کړئ.
carnet-copy-yourself = دا لینک کاپي کړئ:
carnet-code = د QR کوډ
carnet-code-alt = د { $address } پتې د QR کوډ
carnet-code-how = بل کس د خپل ټیلیفون کمره د دې کوډ مخې ته نیسي. دا دلته رسم شوی، پرته له دې چې څه ولېږل شي.
carnet-code-long = د یوه کوډ لپاره پتې ډېرې دي. یوه یوه یې وښیئ.
carnet-close = بندول
carnet-print = چاپ
carnet-call = { $number } ته زنګ ووهئ
carnet-write = { $address } ته ولیکئ
carnet-step = د پیل لپاره:
carnet-no-phone = د ټیلیفون شمېره یې معلومه نه ده.
carnet-sheet = پاڼه، له سرچینو سره (په فرانسوي)
carnet-place-useful = ګټوره پته
carnet-received = رارسېدلې پتې
carnet-received-how = چا دا پتې درکړې دي. تر څو چې تاسو یې ونه غواړئ، هېڅ نه ساتل کېږي.
carnet-received-wait = رارسېدلې پتې راځي…
carnet-received-failed = رارسېدلې پتې راونه رسېدې: شبکه پکار ده. وروسته په همدې لینک بیا هڅه وکړئ.
carnet-received-none = دا لینک هېڅ معلومې پتې ته نه ځي.
carnet-received-keep = { $count ->
    [one] دا پته وساتئ
   *[other] دا { $count } پتې وساتئ
}
carnet-phone = په دې ټیلیفون کې څه ساتل شوي، او څنګه یې پاک کړئ
