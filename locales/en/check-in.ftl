# Check-in by a code that turns.
checkin-button-open = Open check-in by QR
checkin-button-link = Link to the QR screen
checkin-button-close = Close check-in by QR
checkin-no-address = There is no public address (PUBLIC_URL), so check-in by QR cannot be opened. Please take the roll by the list.
checkin-not-now = Check-in by QR can be opened from 30 minutes before until 60 minutes after the beginning, while the roll is not confirmed.
checkin-opened =
    Check-in by QR is open, until { $until }. Open this link on a laptop, a television or a telephone where everybody sees it:
    { $url }
    The code changes every 30 seconds. Whoever has the link sees the code: please do not send it to a group.
checkin-closed = Check-in by QR is closed.
checkin-group = Please type the code in your private chat with the assistant.
checkin-wrong = The code is wrong or has changed. Please look at the new one on the screen and type it again, such as: điểm danh 482913. If that fails, tell the chair.
checkin-noted = You came at { $at }, meeting { $time }. The chair confirms it with the roll.
checkin-noted-before = You are written down as having come at { $at }, meeting { $time }.

checkin-page-title = Check-in
checkin-page-how = Scan with your camera or Zalo, or type to the assistant “điểm danh” and these 6 digits
checkin-page-code = Code now
checkin-page-here = Have come
checkin-page-lost = Connection lost, trying again…
checkin-page-over = Check-in is closed
checkin-page-over-more = This link is wrong, or check-in is closed. Whoever is not written down, please tell the chair.
checkin-scan-title = Check-in: one more step
checkin-scan-telegram = Open Telegram, press Start
checkin-scan-zalo = Open Zalo, then type the sentence above
checkin-scan-type = In your chat with the assistant, type:
checkin-scan-words = { "điểm danh" } { $code }
checkin-scan-soon = The code changes every 30 seconds. If it is refused, scan again, or type the 6 digits on the screen.
checkin-failed-title = The server has a problem
checkin-failed = Please try again in a few minutes, or tell the chair.

# The roll of a long list
meetings-roll-changed = Noted for { $count }:
meetings-roll-open = Numbers still open: { $numbers }.
meetings-roll-left-out = “Everybody” leaves out the exempt and those elsewhere for a time: if they came, please type their numbers.
meetings-button-roll-all = Show the whole list
