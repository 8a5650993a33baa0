# review: none

carnet-title = My notebook
carnet-intro = The addresses that you keep are on this phone only. They open without a network.
carnet-empty = Your notebook is empty.
carnet-empty-how = On the sheet of a place, the button “Keep” adds it here.
carnet-find = Find places near me
carnet-script = The notebook needs JavaScript. Without it, print the sheet of a place or note its number.
carnet-count = { $count ->
    [one] One address kept.
   *[other] { $count } addresses kept.
}
carnet-actions = Take this address along
carnet-actions-all = Take the notebook along
carnet-keep = Keep
carnet-kept = Kept
carnet-kept-said = It is in your notebook, on this phone.
carnet-see = Open the notebook
carnet-remove = Remove
carnet-remove-named = Remove { $nom } from the notebook
carnet-removed = { $nom }: removed from the notebook.
carnet-undo = Undo
carnet-restored = { $nom }: back in the notebook.
carnet-full = The notebook holds at most { $max } addresses. Remove one to keep this one.
carnet-failed = This browser does not allow keeping addresses here. Share it, or note the number.
carnet-no-room = There is no room left on this phone: the address was not kept.
carnet-unreadable = The notebook of this phone was damaged. What could still be read is below.
carnet-newer = This notebook was written by a newer version of the site. Reload the page.
carnet-message = By text message
carnet-share = Share
carnet-shared = It is shared.
carnet-copied = The link is copied. Paste it wherever you want.
carnet-copy-yourself = Copy this link:
carnet-code = QR code
carnet-code-alt = QR code of the address { $address }
carnet-code-how = Someone else opens the camera of their phone in front of this code. It was drawn here, without sending anything.
carnet-code-long = There are too many addresses for one code. Show them one by one.
carnet-close = Close
carnet-print = Print
carnet-call = Call { $number }
carnet-write = Write to { $address }
carnet-step = To begin:
carnet-no-phone = No phone number known.
carnet-sheet = The sheet, with its sources (in French)
carnet-place-useful = A useful address
carnet-received = Addresses received
carnet-received-how = Someone gave you these addresses. Nothing is kept as long as you do not ask for it.
carnet-received-wait = The addresses received are loading…
carnet-received-failed = The addresses received could not load: a network is needed. Try again later with the same link.
carnet-received-none = This link leads to no known address.
carnet-received-keep = { $count ->
    [one] Keep this address
   *[other] Keep these { $count } addresses
}
carnet-phone = What is kept on this phone, and how to erase it
