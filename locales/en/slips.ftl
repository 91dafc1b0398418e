# Printed invitations.
slips-title = Invitations to the Chibo assistant – { $unit }
slips-dear = Dear comrade { $name }
slips-app-zalo = Zalo
slips-app-telegram = Telegram
slips-scan-start = { $app }: scan the QR code, then press Start.
slips-scan-type = { $app }: scan the QR code to open “{ $account }”, then send the code below.
slips-search = Open { $app }, search for “{ $account }”, send: { $code }
slips-valid = Valid until { $date }
slips-once = The code works once; give it to nobody else.
slips-automatic = The Chibo assistant answers automatically; it is not a person.
slips-made = Printed on { $date } – { $unit }
slips-page = Page { $page }/{ $pages }
error-print-empty = There is nothing to print. Please check the list.
