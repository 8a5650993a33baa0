# review: none

exit-leave = Leave now
exit-keys = or press Esc 3 times
exit-twice-more = Press Esc twice more to leave.
exit-once-more = Press Esc once more to leave.
exit-limits-title = What “Leave now” hides, and what it does not
exit-does = The button clears the screen at once and opens a page about something else. That page takes the place of ours: the “back” button does not return to it.
exit-does-not = It cannot erase everything:
exit-not-history = the browser’s history keeps the pages of Relais that you have seen;
exit-not-kept = the pages you opened and what you kept stay on this phone until you erase them;
exit-not-network = whoever manages the phone or the network may know that this site was opened.
exit-private = To leave fewer traces, open Relais in a private window, then close it.
