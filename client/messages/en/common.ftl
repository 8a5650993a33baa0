# review: none

common-skip = Skip to the content
common-home = Relais, home page
common-nav = Pages for young people
common-nav-questions = Three questions
common-languages = Choose the language
common-language = Language
common-unknown-language = The language “{ $value }” is not offered here. The page is in French.
common-not-reviewed = A machine made this translation. Nobody has checked it yet: if in doubt, the French version is the right one.
common-see-french = See this page in French
common-untranslated = not translated yet
common-untranslated-note = What carries the mark “FR” is not translated yet.
common-page-in-french = page in French
common-data-in-french = Names and descriptions come from documents in French.
common-distance = { $km } km
common-on-the-spot = in this town
common-nothing-kept = Nothing that you answer leaves your phone. No account, no cookie.
common-professionals = Are you a professional? The whole map and directory (in French)
common-words = The words of this page (in French)
common-close = Close
common-accessibility = Accessibility (in French)
