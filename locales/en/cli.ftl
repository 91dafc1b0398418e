# The command line, for the operator.
cli-help = Chibo – command line for the operator

    npm run -s chibo -- ingest PATH… [--manifest FILE] [--audience public|members|committee] [--json]
        Put files and folders on the shelf. Without --audience documents are public.
    npm run -s chibo -- documents [--json]
        List the documents on the shelf.
    npm run -s chibo -- remove NUMBER|FILE|TITLE [--file FILE]
        Take a document off the shelf; call it by number, file or title as documents prints them.
    npm run -s chibo -- ask "question" [--as citizen|member|committee] [--on YYYY-MM-DD] [--json]
    npm run -s chibo -- ask --batch FILE.jsonl
        Ask one question, or one a line.
    npm run -s chibo -- search --batch FILE.jsonl [--k 100]
        Search only: the order of the clauses.
    npm run -s chibo -- questions [--json]
        Questions that people asked to pass on.
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
cli-document = { $number } · { $title } · { $sections } sections · { $audience } · { $file }
cli-documents-total = { $count } documents.
cli-documents-more = … and { $count } more.
cli-removed = Removed { $name } ({ $file }).
cli-question = { $code } · { $day } · { $question }
cli-questions-none = No questions are waiting.
