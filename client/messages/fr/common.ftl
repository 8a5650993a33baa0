# The frame of the pages for young people: header, languages, footer.

common-skip = Aller au contenu
common-home = Relais, page d’accueil
common-nav = Pages pour les jeunes
common-nav-questions = Trois questions
common-languages = Choisir la langue
common-language = Langue
common-unknown-language = La langue « { $value } » n’est pas proposée ici. La page est en français.
common-not-reviewed = Cette traduction a été faite par une machine. Personne ne l’a encore relue : en cas de doute, la version française fait foi.
common-see-french = Voir cette page en français
common-untranslated = pas encore traduit
common-untranslated-note = Ce qui porte la marque « FR » n’est pas encore traduit.
common-page-in-french = page en français
common-data-in-french = Les noms et les descriptions viennent de documents en français.
common-distance = { $km } km
common-on-the-spot = sur place
common-nothing-kept = Rien de ce que vous répondez ne quitte votre téléphone. Aucun compte, aucun cookie.
common-professionals = Vous êtes professionnel ? La carte et l’annuaire complets
common-words = Les mots de cette page
common-close = Fermer
common-accessibility = Accessibilité
