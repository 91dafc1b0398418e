# The desk where a unit's suggestions are handled
desk-units = The suggestions of which unit?
desk-list =
    Suggestions of { $unit }: { $states }.
    { $late ->
        [0] None is late.
       *[other] Late: { $late }.
    } { $open ->
        [0] Nothing waits to be handled.
       *[other] To be handled, the late ones first:
    }
desk-list-none = none yet
desk-line = { $number }) { $code }: { $category }{ $place ->
        [none] {""}
       *[other] , { $place }
    }. { $state }, answer by { $day }{ $officer ->
        [none] {""}
       *[other] , { $officer }
    }{ $marks ->
        [none] {""}
       *[other] {" "}({ $marks })
    }
desk-mark-late = late
desk-mark-news = something new from the sender
desk-mark-reopened = the sender says it is not solved
desk-mark-elsewhere = { $unit } works on it
desk-state-received = Waiting to be accepted
desk-state-checking = Being looked at
desk-state-waiting = Waiting for the sender
desk-state-passed = Passed on
desk-state-answered = Answered
desk-state-refused = Not accepted
desk-state-merged = Merged
desk-state-closed = Closed
desk-state-withdrawn = Withdrawn by the sender
desk-state-redirected = Redirected
desk-kind-remark = remark
desk-kind-proposal = proposal
desk-kind-opinion = opinion
desk-case =
    { $code } ({ $kind }): { $category }. { $state }, at { $desk }.{ $reopened ->
        [yes] {" "}Reopened: the sender says that it is not solved.
       *[no] {""}
    }
    { $text ->
        [none] (the words are kept apart, or kept no more)
       *[other] “{ $text }”
    }
    Place: { $place ->
        [none] not given
       *[other] { $place }
    }. Photos: { $photos }. People who say the same: { $weight }.
    Received on { $received }. Sender: { $sender ->
        [named] left name and number
       *[nameless] anonymous
    }. Officer: { $officer ->
        [none] nobody yet
       *[other] { $officer }
    }.
desk-days-waiting = Waiting for the sender since { $since }; these days do not count.
desk-days-accept = Say by { $day } whether it is accepted: { $left ->
        [late] { $days } working days late
       *[open] { $days } working days left
    }.
desk-days-answer = Answer by { $day }: { $left ->
        [late] { $days } working days late
       *[open] { $days } working days left
    }.
desk-merged-into = Merged into { $code }; it is answered there.
desk-merged = Merged into this one: { $codes }. Their senders hear of it too.
desk-step = – { $day }, { $who }: { $state }.
desk-mover-citizen = the sender
desk-mover-office = the unit
desk-mover-calendar = the calendar
desk-step-internal = (Internal: { $note })
desk-said = – { $day }, the sender { $new ->
        [yes] added (NEW)
       *[no] added
    }: “{ $text }”
desk-asked = – { $day }, the unit: “{ $text }”
desk-more = { $code }: other things.
desk-aside = { $code }: merge it with one about the same, redirect it if it is a complaint or a denunciation after all, or make it public if its sender agrees.
desk-accepted = Accepted; the sender is told.
desk-ask-question = What is to be asked? Please type it as the sender will read it. Days of waiting do not count.
desk-ask-outside = To which body is it passed, why, and where does the sender reach it? Please type it as the sender will read it.
desk-ask-answer =
    What is the answer? Please type it as the sender will read it: what was or will be done, by whom, on which day.
    On what it rests is asked next; nothing is sent until you have looked at it and pressed send.
desk-ask-evidence = On what does the answer rest? For example: record of the visit of 25/11/2026; Decision 12/2026/QĐ-UBND; report of acceptance of the work; link to the notice of the commune. The sender reads this.
desk-evidence-missing = Nothing to rest on was named, so it was not sent: no suggestion is closed without saying why.
desk-templates = Templates; choose one, copy it, fill everything in square brackets and send it.
desk-template-name = { $number ->
        [1] It is done
        [2] It will be done
        [3] Checked and explained
        [4] How to apply
       *[other] It was discussed
    }
desk-template-fill = Please copy this template, fill everything in square brackets, and send it back:
desk-template = { $number ->
        [1] On [day], [unit or person] has [what was done] at [place]. If something is left, please say so within 15 days.
        [2] [Unit or person] will [what is to be done] at [place] by [day]. [Who] follows it up.
        [3] On [day], [who] has checked it at [place], and found: [result]. According to [number of the document, article], [what follows].
        [4] What you ask about is ruled by [number of the document]. Bring [papers] to [place], [days and hours]; you get the result after [number] days. To ask: [name, office number].
       *[other] What you proposed was discussed by [meeting, unit] on [day], with this result: [result]. [Who] does it by [day].
    }
desk-length = What was typed has { $letters } letters; it takes { $least } to { $most }.
desk-gap = The template has a gap that is not filled: { $gap }. Please fill it and send it again.
desk-ask-reason = Why is it not accepted? The sender is told this reason, your explanation, and where else to go.
desk-reason-not-ours = Not our competence
desk-reason-answered-before = Answered before
desk-reason-cannot-be-checked = Not enough to check it
desk-reason-no-subject = Unclear what is wanted
desk-reason-court-or-law = A court or another body decides
desk-reason-private-dispute = A private dispute
desk-ask-refusal =
    { $reason }
    Please type the explanation as the sender will read it.
desk-ask-where = Where else can the sender go? For example: the district power company, 1900 6769; the regional court.
desk-where-missing = Whoever is refused has to know another door; it was not sent.
desk-where = You can turn to: { $where }
desk-preview = The sender will read this:
desk-went-on = The case went on since this was written, so it was not sent. Please look again:
desk-hollow = Please look again, the answer is hollow (it can be sent all the same if you find it right):
desk-hollow-recorded = – “Noted” without what is done, and when.
desk-hollow-considered = – “Will be considered” without a day.
desk-hollow-soon = – “In the near future” and the like: please give a day.
desk-hollow-by-rules = – “According to the rules” without number or article.
desk-hollow-no-day = – There is no day in it.
desk-hollow-nobody = – It does not say who does it.
desk-sent-answer = The answer was sent. The sender has 15 days to say that it is not solved.
desk-sent-ask = The sender was asked.
desk-sent-outside = The sender was told where it was passed.
desk-sent-refuse = The sender was told why it is not accepted.
desk-pass = { $count ->
        [0] No other unit above or below takes suggestions. It can be passed to another body.
       *[other] To which unit is it passed? The sender is told its name.
    }
desk-passed = { $code } was passed to { $unit }.
desk-ask-category = What is it about?
desk-note-category = category changed from “{ $from }” to “{ $to }”
desk-ask-officer = { $count ->
        [0] The unit that works on it has no other officer who handles suggestions.
       *[other] Who works on it?
    }
desk-note-officer = given to { $name }
desk-given-told = { $name } has given you a suggestion to { $unit }. Type “phản ánh cần xử lý” to see it.
desk-ask-note = What is to be written down? Internal notes never leave the office.
desk-noted = Written down.
desk-ask-main = Into which suggestion is { $code } merged? Please type its code, such as PA-26-7K3M9QXDT.
desk-merge-none = It cannot be merged with that code: please look at the code again; it has to be open in your unit, and one into which others were merged is not merged on.
desk-merge-one = { $code }, { $day }, place: { $place ->
        [none] not given
       *[other] { $place }
    }: “{ $text }”
desk-merge-main = Into { $code }, { $day }, place: { $place ->
        [none] not given
       *[other] { $place }
    }: “{ $text }”
desk-merge-sure = Are both about the same? Both senders go on hearing under their own codes and do not learn of each other. They can be parted again.
desk-note-merged = merged into { $code }
desk-was-merged = { $code } was merged into this one.
desk-unmerged-told = It is looked at by itself again.
desk-was-unmerged = Parted; the sender is told.
desk-redirect = Redirect { $code }: it is a complaint or a denunciation? The sender is told where to go and gets their own words back. The words are sealed for { $days } days, then deleted; photos and contact are deleted now. This cannot be taken back.
desk-redirect-not = It cannot be redirected: it has gone another way, or others were merged into it and have to be parted first.
desk-redirect-returned =
    What you had sent:
    “{ $text }”
desk-redirected = { $code } was redirected; the sender is told. The words are sealed for { $days } days; only whoever is charged with it opens them, for a reason that is written down.
desk-ask-why-contact = Why is the contact needed? Please type { $least } letters or more. The reason goes into the journal, and the sender is told that it was opened.
desk-ask-why-sealed = Why are the sealed words needed? Please type { $least } letters or more. The reason goes into the journal.
desk-reason-short = Please give the reason, { $least } letters at least and { $most } at most.
desk-contact = Contact of the sender of { $code }: { $name }, { $phone ->
        [none] no number
       *[other] { $phone }
    }. Shown here once.
desk-contact-none = The sender's contact is not there any more.
desk-contact-told = About your suggestion { $code }: an officer of { $unit } has opened the name and number that you left. The reason is in the journal.
desk-sealed = Sealed words of { $code }, deleted on { $day }. Shown here once; not to be passed to whoever is spoken of.
desk-sealed-place = Place: { $place }
desk-sealed-gone = The sealed words are not there any more.
desk-photo = Photo { $number }/{ $count }. The file is kept for a day.
desk-photo-gone = This photo is not there any more.

desk-button-number = Open number { $number }
desk-button-next = Next page
desk-button-first = Back to the beginning
desk-button-show = Back to the suggestion
desk-button-main = Open the main one
desk-button-more = Other things
desk-button-aside = Merge, redirect, make public
desk-button-accept = Accept
desk-button-ask = Ask the sender
desk-button-pass = Pass to another unit
desk-button-outside = Another body
desk-button-answer = Answer
desk-button-templates = Templates
desk-button-refuse = Do not accept
desk-button-categories = Change the category
desk-button-officers = Officer
desk-button-take = I take it
desk-button-give = Give it to { $name }
desk-button-note = Internal note
desk-button-merge = Merge with another one
desk-button-merge-sure = Yes, merge
desk-button-unmerge = Part again
desk-button-redirect = Redirect: not a suggestion
desk-button-redirect-sure = Yes, redirect
desk-button-contact = Open the contact
desk-button-sealed = Open what is sealed
desk-button-photos = Photos ({ $count })
desk-button-photo = Photo { $number }
desk-button-send = Send to the sender
desk-button-send-so = Send all the same
desk-button-reword = Write it anew
desk-button-evidence = Change what it rests on
