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
    npm run -s chibo -- search --batch FILE.jsonl [--k 100] [--as citizen|member|committee] [--unit ID]…
        Search only: the order of the clauses.
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
    npm run -s chibo -- notice "text" | --file FILE [--to member|committee] [--template NAME] [--urgent] [--yes] [--list]
        Send one text to all members. Without --yes it only shows whom it would reach, and how.
    npm run -s chibo -- notice --report ID
        How far a notice has come.
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
cli-channel-fine = ✓ No problem.
cli-channel-problem = ✗ Problem: { $problem } (since { $at }). See docs/channels.md.
cli-channel-held = Rests until { $until }, as the platform asked.
cli-channel-waiting = Waiting to be sent { $waiting } (oldest { $oldest }) · events not worked off { $unread } · sent in the last minute { $minute }
cli-channel-day = Last 24 hours: { $ends } · people who cannot be reached { $unreachable }
cli-channel-error = Last error: { $error } ({ $at })
cli-notice-people = To { $people } people, of whom { $unreachable } cannot be reached by any channel now.
cli-notice-channel = • { $channel }: { $people } people
cli-notice-oa-free = ◦ Zalo OA, free (within 48 hours): { $people }
cli-notice-oa-counted = ◦ Zalo OA, counted against the quota: { $people }
cli-notice-oa-template = ◦ Zalo OA, only by an approved template: { $people }
cli-notice-oa-impossible = ◦ Zalo OA, impossible: { $people }
cli-notice-dry = Nothing was sent. Add --yes to send it.
cli-notice-sent = { $messages } messages are on their way. Follow: npm run -s chibo -- notice --report { $id }
cli-notice-none = There is no notice { $id }.
