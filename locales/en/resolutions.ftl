# Resolutions of a unit: filing, approving, withdrawing
resolutions-bring =
    Open this link to file a resolution of { $unit } ({ $takes }); it works until { $time } on { $date }:
    { $url }
    What was read is shown to you first: number, date, title and beginning. File nothing that is secret or internal.
resolutions-bring-office = This machine takes no files by a link. Please ask the operator to bring the resolution.
resolutions-gone = This resolution no longer waits here, or was decided.
resolutions-same = This file is there already: “{ $title }”, filed on { $date }. It is not kept twice.
resolutions-same-there = This file is on the shelf already: “{ $title }”. It is not kept twice.
resolutions-no-number = no number found
resolutions-no-date = no date found
resolutions-read =
    { $unit }, file “{ $file }”
    Number: { $number }
    Date: { $date }
    Title: { $title }
    { $sections } parts, { $clauses } clauses, points and paragraphs. It begins:
    “{ $first }”
resolutions-replaces = It has the number of one in use: “{ $title }”, filed on { $date }. If approved it replaces that one.
resolutions-submit = Nobody can read it yet. If it is right, hand it to another officer to approve.
resolutions-alone = The unit has no other officer who could approve: you decide alone, and that is written into the journal.
resolutions-not-alone = By now the unit has another officer who can approve. Please file the file again for them.
resolutions-nobody = No other officer of the unit can approve this resolution yet.
resolutions-submitted = Sent to { $told } officers to approve. Nobody can read it before.
resolutions-submitted-unlinked = Kept, but whoever approves has no account yet and was not told. Once linked, “duyệt nghị quyết” shows it; it waits 14 days.
resolutions-approve =
    { $by } files a resolution; please look at it and decide:

    { $facts }
resolutions-approved = The resolution “{ $title }” is approved. Members of the unit can ask about it from now on.
resolutions-approved-alone = The resolution “{ $title }” is on the unit's shelf by the secretary's decision alone; the journal says so.
resolutions-ask-reason = Why not? A few words, for whoever filed it. Type 0 to stop.
resolutions-refused =
    The resolution “{ $title }” was not approved. Reason: { $reason }
    Nothing of it is kept.
resolutions-refused-done = Whoever filed it was told. Nothing of it is kept.
resolutions-taken-back = Taken back. Nothing of it is kept.
resolutions-withdraw = Withdraw the resolution “{ $title }”? Nobody can ask about it any more; to use it again it has to be filed and approved again.
resolutions-withdrawn = “{ $title }” is withdrawn: no question finds it.
resolutions-filed =
    Resolutions of { $unit }{ $count ->
        [0] : none yet.
       *[other] : { $count }
    }
resolutions-line = { $number }) { $title } ({ $date }){ $state ->
        [filed] {" "}– waits for approval
       *[other] {""}
    }
resolutions-button-file = File a resolution
resolutions-button-submit = Send for approval
resolutions-button-alone = Put on the shelf alone
resolutions-button-take-back = Take back
resolutions-button-approve = Approve
resolutions-button-refuse = Refuse
resolutions-button-look = Read it all
resolutions-button-one-look = Look at number { $number }
resolutions-button-one-withdraw = Withdraw number { $number }
resolutions-button-one-take-back = Take back number { $number }
resolutions-button-withdraw-sure = Yes, withdraw
resolutions-button-keep = Keep
resolutions-button-give = Give tasks from it
error-resolution-kind = A resolution is filed as .docx, .pdf or .txt. Please save it as one of these.
error-resolution-long = This file is longer than a cell's resolution. Please ask the operator to bring long documents.

audit-act-resolution-filed = filed a resolution for approval
audit-act-resolution-approved = approved a resolution
audit-act-resolution-refused = refused a resolution
audit-act-resolution-withdrawn = withdrew a resolution
audit-act-resolution-replaced = replaced a resolution by a new version
cli-retention-of-resolutions = resolutions that were not approved, were withdrawn or replaced
