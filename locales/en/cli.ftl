# The command line, for the operator.
cli-help = Chibo – command line for the operator

    npm run -s chibo -- ingest PATH… [--manifest FILE] [--audience public|members|committee] [--unit ID] [--json]
        Put files and folders on the shelf. Without --audience documents are public. With --unit only people of that
        unit and of those below it see them.
    npm run -s chibo -- documents [--json]
        List the documents on the shelf.
    npm run -s chibo -- remove NUMBER|FILE|TITLE [--file FILE] [--unit ID]
        Take a document off the shelf; call it by number, file or title as documents prints them.
    npm run -s chibo -- ask "question" [--as citizen|member|committee] [--unit ID]… [--on YYYY-MM-DD] [--json]
    npm run -s chibo -- ask --batch FILE.jsonl
        Ask one question, or one a line.
    npm run -s chibo -- search "question" [--k 10] [--as citizen|member|committee] [--unit ID]… [--json]
        Search only: the first clauses, and why each stands there.
    npm run -s chibo -- search --batch FILE.jsonl [--k 100] [--as citizen|member|committee] [--unit ID]…
        Search only: the order of the clauses.
    npm run -s chibo -- understand reply|when|suggestion --batch FILE.jsonl
        Shows how typed words are read: answers to an invitation, day and hour, or what citizens send. Opens no database.
    npm run -s chibo -- glossary [FILE] [--json]
        Checks the office's table of words (what people say, what documents write): which lines count, which are wrong. Opens no database.
    npm run -s chibo -- questions [--json]
        Questions that people asked to pass on.
    npm run -s chibo -- files [--json]
        Files that came through links, kept for 30 days; not who sent them.
    npm run -s chibo -- files --save ID PATH
        Write one to disk. Nothing goes on the shelf by itself: a second person looks at it, then runs ingest PATH.
    npm run -s chibo -- files --drop ID
        Delete one.
    npm run -s chibo -- channels [--json]
        How each channel stands: connection, queue, last error, people who cannot be reached.
    npm run -s chibo -- groups [--json]
        Groups of units in which the assistant stays, and strange ones that it met lately.
    npm run -s chibo -- groups add CHANNEL CHAT --unit ID | groups remove CHANNEL CHAT
        Give a group to a unit, or take it away; the assistant leaves what was taken away.
    npm run -s chibo -- units [--ended] [--json]
        The tree of units: number, name, how many people are listed and how many are linked.
    npm run -s chibo -- units add NAME [--below ID] [--since YYYY-MM-DD] | units rename ID NAME [--from YYYY-MM-DD]
    npm run -s chibo -- units merge ID --into ID [--on YYYY-MM-DD]
        Make, rename, merge units. A day not named is today.
    npm run -s chibo -- people --unit ID [--names] [--json]
        Who is listed: number, roles, linked or not. With --names the names, and the journal says that you saw them.
    npm run -s chibo -- people add "NAME" --unit ID --role ROLE [--phone NUMBER]
    npm run -s chibo -- people role PERSON --unit ID --role ROLE [--end] [--by-decision "REFERENCE"]
        Enter a person; give or end a role. Replacing a secretary takes a decision from above.
    npm run -s chibo -- people invite PERSON --unit ID | people invite --unit ID --slip FILE.pdf
        A code for the next 10 minutes that nobody has to approve; or slips for all who are not linked, to be approved.
    npm run -s chibo -- people remove PERSON --unit ID
    npm run -s chibo -- people import FILE --unit ID [--yes] | people undo ID
        What a list would change; with --yes it is written. Within 24 hours all of it can be undone.
    npm run -s chibo -- people export FILE.xlsx|FILE.csv --unit ID
    npm run -s chibo -- notice "text" | --file FILE [--to member|committee] [--template NAME] [--urgent] [--yes] [--list]
        Send one text to all members. Without --yes it only shows whom it would reach, and how.
    npm run -s chibo -- notice --report ID | notice --withdraw ID
        How far a notice has come; takes back what still waits.
    npm run -s chibo -- meetings plan --unit ID [--show | --file PLAN.json | --reset]
        The plan of reminders of a unit and those below it: shown, set from a file, or let go in favour of the one above.
    npm run -s chibo -- cases show --unit ID
        By when a unit accepts and answers suggestions, and which category it gives to which unit.
    npm run -s chibo -- cases days --unit ID [--accept DAYS] [--answer DAYS] [--warn DAYS]
        Sets the working days: to accept (10 at most), to answer, to warn beforehand.
    npm run -s chibo -- cases assign --unit ID --category CATEGORY --desk ID|none
        Gives a category of suggestions to a unit below, or no longer.
    npm run -s chibo -- cases desk ID on|off
        Whether a unit takes suggestions in. What it has is worked on all the same.
    npm run -s chibo -- cases export ID --from YYYY-MM-DD --to YYYY-MM-DD --format xlsx|csv --out FILE [--list]
        Figures of a unit and those below it; with --list its suggestions one by one, without words and senders.
    npm run -s chibo -- audit verify [--head NUMBER:DIGEST] [--json]
        Check the journal: was a row edited, deleted, put in, or the end cut off.
    npm run -s chibo -- audit digest | list [--on YYYY-MM-DD] [--json]
        The numbers of a day, to print and keep; or its rows.
    npm run -s chibo -- retention [--json]
        How long each kind of data is kept, how much there is, how much is due.
    npm run -s chibo -- retention run
        Remove at once what is past its time.
    npm run -s chibo -- requests [--json]
        What people asked about their own data, and until when it wants an answer and is to be done; no names.
    npm run -s chibo -- requests done ID
        Mark one as carried out.
    npm run -s chibo -- chat [--as citizen|member|committee]
        Talk in this terminal.
cli-unknown-command = There is no command “{ $command }”.
cli-outcome-added = new
cli-outcome-changed = changed
cli-outcome-unchanged = unchanged
cli-outcome-duplicate = same as { $reason }
cli-outcome-refused = REFUSED
cli-outcome-failed = ERROR
cli-outcome-removed = removed (file is gone)
cli-report-line = { $outcome }  { $file }
cli-report-what = number { $number } · { $sections } sections · { $audience }
cli-report-ocr = read from a scan
cli-report-pages = pages to check: { $pages }
cli-report-unused = ! The manifest names { $file }, but there is no such file: check the name, or the document keeps the default audience.
cli-report-total = Total: { $files } files – { $added } new, { $changed } changed, { $unchanged } unchanged, { $duplicate } duplicate, { $refused } refused, { $failed } failed, { $removed } removed; { $sections } sections, { $seconds } s.
cli-report-audience = No --audience given: documents without a manifest entry are public.
cli-audience-public = public
cli-audience-members = members
cli-audience-committee = committee
cli-audience-in-unit = { $audience }, only in unit { $unit }
cli-document = { $number } · { $title } · { $sections } sections · { $audience } · { $file }
cli-documents-total = { $count } documents.
cli-documents-more = … and { $count } more.
cli-removed = Removed { $name } ({ $file }).
cli-question = { $code } · { $day } · { $question }
cli-questions-none = No questions are waiting.
cli-file = { $id } · { $at } · { $name } · { $mediaType } · { $kilobytes } KB · { $channel }
cli-files-total = { $count } received files.
cli-file-saved = “{ $name }” was written to { $path }. Have a second person look at it before it goes on the shelf with ingest.
cli-file-dropped = “{ $name }” was deleted.
cli-channels-none = No channel has run on this database yet.
cli-channel-head = { $channel } · connected as { $name } · receives by: { $receives } · webhook: { $webhook }
cli-channel-home = { $channel } · on this machine, through no platform
cli-channel-fine = ✓ No problem.
cli-channel-problem = ✗ Problem: { $problem } (since { $at }). See docs/channels.md.
cli-channel-held = Rests until { $until }: the platform asked for it, or the channel does not work and is tried again then.
cli-channel-waiting = Waiting to be sent { $waiting } (oldest { $oldest }) · events not worked off { $unread } · sent in the last minute { $minute }
cli-channel-day = Last 24 hours: { $ends } · people who cannot be reached { $unreachable }
cli-channel-error = Last error: { $error } ({ $at })
cli-group = { $channel } · { $chat } · unit { $unit } { $name } · since { $at }
cli-group-strange = { $channel } · { $chat } · strange, belongs to no unit
cli-groups-none = There are no groups.
cli-group-added = Group { $chat } on { $channel } belongs to unit { $unit } now.
cli-group-removed = Group { $chat } on { $channel } was taken away. When the assistant is called there it leaves, or says nothing where the platform lets nobody leave.
cli-notice-people = To { $people } people, of whom { $unreachable } cannot be reached by any channel now.
cli-notice-channel = • { $channel }: { $people } people
cli-notice-oa-free = ◦ Zalo OA, free (within 48 hours): { $people }
cli-notice-oa-counted = ◦ Zalo OA, counted against the quota: { $people }
cli-notice-oa-template = ◦ Zalo OA, only by an approved template: { $people }
cli-notice-oa-impossible = ◦ Zalo OA, impossible: { $people }
cli-notice-why-no-window = { "    " }– silent for more than 7 days, an approved template is needed (--template): { $people }
cli-notice-why-no-quota = { "    " }– the quota of billed messages is used up: { $people }
cli-notice-why-template-incomplete = { "    " }– the template wants a value that a notice has not: { $people }
cli-notice-why-not-an-address = { "    " }– no user id of the Official Account: { $people }
cli-notice-dry = Nothing was sent. Add --yes to send it.
cli-notice-sent = { $messages } messages are on their way. Follow: npm run -s chibo -- notice --report { $id }
cli-notice-withdrawn = Took back { $messages } messages that waited; what has left cannot be taken back.
cli-notice-none = There is no notice { $id }.
cli-operator = the operator (command line)
cli-unit = { $id } · { $name } · { $people } people, { $linked } linked
cli-unit-ended = ended on { $date }
cli-unit-merged = merged into unit { $into } on { $date }
cli-units-none = There are no units. Make the first one: npm run -s chibo -- units add "NAME"
cli-unit-made = Unit { $id } was made: { $name }.
cli-unit-renamed = From { $date } on unit { $id } is called { $name }.
cli-unit-merge-done = Unit { $id } was merged into unit { $into }. Its secretary and deputies are members of the new unit now.
cli-people-total = { $count } people.
cli-person-linked = linked
cli-person-not-linked = not linked
cli-person-added = Person { $person } was added to unit { $unit }.
cli-person-invited =
    Code for person { $person }: { $code }
    Works once, until { $time }, and nobody has to approve. Make sure that it gets to that person.
cli-slips-written = { $count } slips were written to { $path }. Their codes work for 14 days; the secretary or a deputy approves.
cli-person-removed = Person { $person } was taken out of unit { $unit }.
cli-role-given = Person { $person } is { $role } of unit { $unit } now.
cli-role-ended = Person { $person } is no longer { $role } of unit { $unit }.
cli-role-same = Nothing changed.
cli-people-dry = Nothing was written. Add --yes to write it.
cli-people-missing = { $count } people who are listed are not in the file: they stay.
cli-people-undo = To undo it: npm run -s chibo -- people undo { $id }
cli-people-exported = { $people } people were written to { $path }. The journal says so.
cli-told-export = The operator has just exported the list of { $unit } on the command line. The journal says so.
cli-told-names = The operator has just looked at the names on the list of { $unit } on the command line. The journal says so.
cli-told-invited = The operator has just made a code that links another account to you, or in place of this one. If you did not ask for it, tell the secretary and the operator at once.
cli-plan-from = Unit { $unit } goes by the plan of unit { $from }.
cli-plan-program = Unit { $unit } goes by the program's own plan.
cli-plan-set = The plan of unit { $unit } is set.
cli-plan-reset = Unit { $unit } goes by the plan above from now on.
cli-plan-none = Unit { $unit } has no plan of its own.

cli-search-nothing = No section was found.
cli-search-read-as = Read as: { $text }
cli-search-reason-words = its words
cli-search-reason-heading = its heading
cli-search-reason-order = in order, close together
cli-search-reason-clause = in one clause
cli-search-reason-missing = words that are missing
cli-search-reason-meaning = its meaning
cli-search-reason-neighbours = others of the same document
cli-search-reason-name = name of document or chapter
cli-search-reason-length = its length
cli-search-reason-kind = kind of document
cli-search-reason-question = kind of question
cli-search-reason-force = no longer in force
cli-search-reason-model = the language model
cli-search-reason-place = asked for by its number
