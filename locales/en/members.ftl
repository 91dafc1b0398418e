# Lists, linking, handing over
members-units = You have a role in these units. Please choose one.
members-unit =
    { $unit }
    { $people } people on the list: { $official } full, { $probationary } probationary members; of these { $exempt } exempt, { $elsewhere } temporarily elsewhere.
    Linked to Zalo/Telegram: { $linked }. Not linked: { $unlinked }.
members-button-waiting = Approve links ({ $count })
members-button-find = Find a person
members-button-unlinked = Who is not linked
members-button-bring = Bring a list
members-button-export = Export the list
members-button-handover = Hand over as secretary
members-button-slips = Invitation slips (PDF)
members-button-unit = Back to the unit
members-button-person = Back to this person
members-button-invite = Get an invitation code
members-button-phone = Show the phone number
members-button-offices = Offices
members-button-remove = Take off the list
members-button-remove-sure = Yes, take off
members-button-keep = Leave as it is
members-button-give = Give: { $role }
members-button-end = End: { $role }
members-button-approve = The right person, approve
members-button-refuse = Do not approve
members-button-agree = I agree to the handover
members-button-disagree = I do not agree
members-role-secretary = secretary
members-role-deputy = deputy secretary
members-role-committee = committee member
members-role-clerk = meeting clerk
members-role-member = full member
members-role-probationary = probationary member
members-role-exempt = exempt from meetings
members-role-elsewhere = temporarily elsewhere
members-role-follower = follower from above
members-role-front = Front officer
members-role-admin = technical administrator
members-no-phone = no phone number
members-phone-last = ends in { $last }
members-all-linked = Everybody on the list is linked.
members-unlinked = Not linked: { $count }
members-more = … and { $count } more. The slips (PDF) have all names.
members-find = Whom? Type the name or a part of it, with or without accents. Type 0 to leave.
members-found-none = Nobody of that name is on the list. Type again, or 0 to leave.
members-found = { $count } people. Please choose.
members-found-many = Many people; these are the first. Type more of the name to narrow it down.
members-gone = This person is no longer on the list.
members-person =
    Comrade { $name }
    { $roles }
    Phone: { $phone }
    { $linked ->
        [yes] Linked: { $channels }
       *[no] Not linked to Zalo or Telegram
    }
members-phone = The phone number of comrade { $name }: { $phone }. That it was shown is in the journal.
members-offices = Offices of comrade { $name }: { $roles }. The secretary's changes by handover only.
members-changed = The change is written.
members-remove = Take comrade { $name } off the list? From the next tap on they get no messages and see no internal documents.
members-remove-secretary = The secretary cannot be taken off the list. Please hand over first.
members-removed = Comrade { $name } was taken off the list.
members-invited-qr = Or let that comrade scan the QR code in the picture: it opens { $channel } along with this code.
members-invited-qr-link = The QR code in the picture opens the assistant on { $channel }; there that comrade types the code.
members-invited =
    Invitation code of comrade { $name }:
    { $code }
    Read or send it to this very person. They open the assistant and type it; it works once, within 10 minutes. Then you approve here.
members-invite-elsewhere = This comrade also has a role in another unit, so that unit or the administrator invites them.
members-join-already = This account is linked to a person on a list already. Type “kênh nhận tin” to add a channel.
members-join-wrong = This code cannot be used: it is wrong, expired or used. Please ask the cell's secretary for a new one.
members-join-asked = The request went to the secretary of { $unit }. You will be told here when it is approved.
members-join-refused = The request was not approved. If this is a mistake, please ask the cell's secretary.
members-joined =
    Linked. Welcome, comrade { $name }, { $unit }.
    From now on you get notices here and can ask about internal documents. Type 0 for what the assistant can do.
members-approve = Somebody used the invitation code of comrade { $name } ({ $unit }) on { $channel }. Please ask that person before you approve.
members-approve-gone = This request was dealt with, or has expired.
members-approved = Approved. Comrade { $name } is linked.
members-refused = Refused. The invitation code of comrade { $name } no longer works.
members-waiting-none = Nobody waits for approval.
members-waiting-more = { $count } more; then type “chờ duyệt” to see the next.
members-handover = To whom is the secretary's office handed over? Type the name (of somebody who is linked). Type 0 to leave.
members-handover-none = Nobody of that name is linked. Type again, or 0 to leave.
members-handover-whom = Please choose who takes over.
members-handover-alone = A handover needs a second person to agree (a linked deputy or committee member), and there is none. Link one first, or ask the administrator to do it by a decision from above.
members-handover-asked = The handover to comrade { $name } is asked for. It takes effect when a deputy or committee member agrees.
members-handover-agree = Comrade { $from } asks to hand over as secretary of { $unit } to comrade { $to }. Do you confirm?
members-handover-gone = No handover waits for you: somebody has decided, its time is over, or the operator has just changed the secretary by a decision from above.
members-handover-refused = The handover was not confirmed. All offices stay.
members-handover-overtaken = The handover can no longer be carried out: since it was asked for, who hands over is not secretary any more, or who takes over is not on the list. Type “danh sách” to look again.
members-handover-done = Handed over: comrade { $name } is the secretary from now on.
members-bring =
    Open this link to bring the list ({ $takes }), once, until { $time } on { $date }:
    { $url }
    The file is read and shown first; nothing is written before you confirm. Birth dates, ID numbers and addresses are not needed.
members-bring-office = Files cannot be taken in the chat yet. Ask the administrator: npm run -s chibo -- people import FILE --unit { $unit }
members-button-template = Download the template
members-template = A template of the list to fill in.
members-preview =
    The list { $file } for { $unit }:
    { $added } new, { $changed } changed, { $same } as before.
members-preview-missing = { $count } people of the present list are not in the file ({ $names }): they stay. Take them off one by one.
members-preview-offices = Offices that a file does not change: { $names }.
members-preview-notes = Noted while reading:
members-problems =
    Nothing was written. { $count } places in { $file } need mending:
members-problems-more = … and { $count } more.
members-problems-after = Please mend them and bring the file again.
members-problem-person-ambiguous = Line { $line }: several people on the list are called “{ $name }”. A phone number tells them apart.
members-problem-person-twice = Line { $line }: “{ $name }” stands in line { $other } already. Please leave one.
members-nothing-new = The file { $file } says nothing new.
members-button-write = Write into the list
members-button-drop = Do not write
members-written = Written: { $added } new, { $changed } changed. It can be undone within 24 hours.
members-button-undo = Undo this import
members-dropped = Dropped. The list is as before.
members-import-gone = This import was dealt with, or has expired. Please bring the file again.
members-undo = Undo the import: take off { $added } added people and put { $changed } people back as they were?
members-button-undo-sure = Yes, undo
members-undone = Undone. The list is as before the import.
members-undo-linked = It cannot be undone: { $count } of the added people have linked an account. Take them off one by one if need be.
members-export = The list of { $unit } will be exported with names and the last three digits of phones. The journal notes it, and your name stands in the file.
members-button-export-sure = Export to Excel
members-exported = The list of { $unit }. Link and file work for 24 hours.
members-export-told = Comrade { $name } has exported the list of { $unit }.
members-export-mark = Exported by { $name } at { $time } on { $date }
members-slips = Slips for { $count } people who are not linked; the codes work for 14 days. Print, cut and hand them over in person.
members-export-file = List of { $unit }
members-slips-more = { $count } more: print again later, or another unit invites them.
members-button-open = The unit's list
