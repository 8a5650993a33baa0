# review: none

common-skip = منځپانګې ته ولاړ شئ
common-home = Relais، لومړی مخ
common-nav = د ځوانانو پاڼې
common-nav-questions = درې پوښتنې
common-languages = ژبه وټاکئ
common-language = ژبه
common-unknown-language = د «{ $value }» ژبه دلته نشته. دا مخ په فرانسوي دی.
common-not-reviewed = دا ژباړه ماشین کړې ده. تر اوسه چا نه ده کتلې: که شک لرئ، فرانسوي متن سم دی.
common-see-french = دا مخ په فرانسوي وګورئ
common-untranslated = لا نه دی ژباړل شوی
common-untranslated-note = هغه څه چې د «FR» نښه لري، لا نه دي ژباړل شوي.
common-page-in-french = په فرانسوي پاڼه
common-data-in-french = نومونه او تشریحات له فرانسوي سندونو څخه دي.
common-distance = { $km } کیلومتره
common-on-the-spot = په همدې ښار کې
common-nothing-kept = ستاسو هېڅ ځواب له ستاسو ټیلیفون څخه نه وځي. نه حساب شته، نه کوکي (cookie).
common-professionals = تاسو مسلکي کارکوونکی یاست؟ بشپړه نقشه او لارښود (په فرانسوي)
common-words = د دې مخ کلمې (په فرانسوي)
common-close = بندول
common-accessibility = لاسرسی (په فرانسوي)
