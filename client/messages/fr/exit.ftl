# "Quitter vite": leaves the page at once. Say honestly what it hides and what it cannot.

exit-leave = Quitter vite
exit-keys = ou 3 fois la touche Échap
# Read by a screen reader after the first and the second press of Escape.
exit-twice-more = Encore deux fois Échap pour quitter.
exit-once-more = Encore une fois Échap pour quitter.
exit-limits-title = Ce que « Quitter vite » cache, et ce qu’il ne cache pas
exit-does = Le bouton efface tout de suite l’écran et ouvre une page sans rapport. Cette page prend la place de la nôtre : le bouton « retour » n’y ramène pas.
exit-does-not = Il ne peut pas tout effacer :
exit-not-history = l’historique du navigateur garde les pages de Relais que vous avez vues ;
exit-not-kept = les pages ouvertes et ce que vous avez gardé restent sur ce téléphone, tant que vous ne les effacez pas ;
exit-not-network = la personne qui gère le téléphone ou le réseau peut savoir que ce site a été ouvert.
exit-private = Pour laisser moins de traces, ouvrez Relais dans une fenêtre de navigation privée, puis fermez-la.
