# Taking doors along: kept on the phone, shared, shown as a code, printed, sent as a text message.

carnet-title = Mon carnet
carnet-intro = Les adresses que vous gardez sont sur ce téléphone seulement. Elles s’ouvrent sans réseau.
carnet-empty = Votre carnet est vide.
carnet-empty-how = Sur la fiche d’un lieu, le bouton « Garder » l’ajoute ici.
carnet-find = Trouver les lieux près de chez moi
carnet-script = Le carnet demande JavaScript. Sans lui, imprimez la fiche d’un lieu ou notez son numéro.
carnet-count = { $count ->
    [one] Une adresse gardée.
   *[other] { $count } adresses gardées.
}
carnet-actions = Emporter cette adresse
carnet-actions-all = Emporter le carnet
carnet-keep = Garder
carnet-kept = Gardé
carnet-kept-said = C’est dans votre carnet, sur ce téléphone.
carnet-see = Ouvrir le carnet
carnet-remove = Retirer
carnet-remove-named = Retirer { $nom } du carnet
carnet-removed = { $nom } : retiré du carnet.
carnet-undo = Annuler
carnet-restored = { $nom } : remis dans le carnet.
carnet-full = { $max } adresses au plus tiennent dans le carnet. Retirez-en une pour garder celle-ci.
carnet-failed = Ce navigateur ne permet pas de garder des adresses ici. Partagez-la, ou notez le numéro.
carnet-no-room = Il n’y a plus de place sur ce téléphone : l’adresse n’a pas été gardée.
carnet-unreadable = Le carnet de ce téléphone était abîmé. Ce qui se lisait encore est ci-dessous.
carnet-newer = Ce carnet a été écrit par une version plus récente du site. Rechargez la page.
carnet-message = Par SMS
carnet-share = Partager
carnet-shared = C’est partagé.
carnet-copied = Le lien est copié. Collez-le où vous voulez.
carnet-copy-yourself = Copiez ce lien :
carnet-code = Code QR
carnet-code-alt = Code QR de l’adresse { $address }
carnet-code-how = Une autre personne ouvre l’appareil photo de son téléphone devant ce code. Il a été dessiné ici, sans rien envoyer.
carnet-code-long = Il y a trop d’adresses pour un seul code. Montrez-les une par une.
carnet-close = Fermer
carnet-print = Imprimer
carnet-call = Appeler le { $number }
carnet-write = Écrire à { $address }
carnet-step = Pour commencer :
carnet-no-phone = Pas de téléphone connu.
carnet-sheet = La fiche, avec ses sources
carnet-place-useful = Une adresse utile
carnet-received = Adresses reçues
carnet-received-how = Quelqu’un vous a donné ces adresses. Rien n’est gardé tant que vous ne le demandez pas.
carnet-received-wait = Les adresses reçues se chargent…
carnet-received-failed = Les adresses reçues n’ont pas pu se charger : il faut le réseau. Réessayez plus tard avec le même lien.
carnet-received-none = Ce lien ne mène à aucune adresse connue.
carnet-received-keep = { $count ->
    [one] Garder cette adresse
   *[other] Garder ces { $count } adresses
}
carnet-phone = Ce qui est gardé sur ce téléphone, et comment l’effacer
