# Questions sent to the office, and the shelf of approved answers
openq-group = Questions are sent to the office in a private chat with the assistant only.
openq-doubtful = This may be a complaint or a denunciation, or it is not clear what is asked, so it is neither passed on nor kept. Complaints and denunciations go to: { $reception }. If you only want to ask, please write it as a question about a rule or a procedure.
openq-too-long = The question has more than { $most } letters. Please write briefly what you want to know, without anybody's private matters.
openq-enough = { $most } questions are waiting already. Please wait until they are answered.
openq-which-unit = To which unit shall the question go?
openq-consent =
    Send this question to the officers{ $unit ->
        [none] {" "}in charge
       *[other] {" "}of { $unit }
    }?
    “{ $question }”
    Two things are kept: the question, and the way back to you, sealed so that no officer can open it. No name, account or number, and no list of who asked what. The way back is deleted with the answer; what you just typed is forgotten too. Zalo and Telegram still know that you wrote to the assistant. Please name nobody and tell no private matters.
openq-button-send = Yes, send it
openq-button-leave = No
openq-left = Nothing is kept.
openq-receipt =
    The question was sent{ $unit ->
        [none] {""}
       *[other] {" "}to { $unit }
    }. Number: { $code }. It is answered by { $day }, here. Keep the number to see how it stands or to take it back: just type it.
openq-status = Question { $code }: { $state ->
        [waiting] waits for an answer, by { $day }
        [answered] was answered
        [refused] could not be answered, and you were told why
       *[withdrawn] was taken back
    }.
openq-code-none = There is no question with this number. Please look at it again.
openq-button-withdraw = Take it back
openq-withdraw = Take this question back? Its words and the way back are deleted at once.
openq-button-withdraw-sure = Take it back now
openq-withdrawn = Taken back. Its words and the way back are deleted.
openq-overtaken = This has just changed. Please look again:
openq-news-answered =
    Answer to question { $code }: “{ $question }”
    { $unit } answers:
    { $text }
    Source: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
openq-news-refused =
    Question { $code }{ $question ->
        [none] {""}
       *[other] : “{ $question }”
    }
    { $unit } cannot answer it: { $reason }
    { $text }
openq-news-corrected =
    { $unit } corrects an answer that you were given.
    Before: “{ $old }”
    Now: { $text }
    Source: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
openq-reason-not-ours = somebody else has to answer this.
openq-reason-no-source = there is no document to answer it for certain.
openq-reason-own-papers = it takes your own papers; please come in person.
openq-reason-no-question = it is no question.
openq-reason-complaint = it is a complaint or a denunciation; its words were deleted, please bring it to the reception office.
openq-button-reason-not-ours = Somebody else's
openq-button-reason-no-source = No source yet
openq-button-reason-own-papers = Needs own papers
openq-button-reason-no-question = No question
openq-button-reason-complaint = A complaint

# The desk
openq-units = Of which unit?
openq-list-waiting =
    Questions waiting at { $unit }:{ $count ->
        [0] {" "}none.
       *[other] {""}
    }
openq-list-settled =
    Questions settled at { $unit }:{ $count ->
        [0] {" "}none yet.
       *[other] {""}
    }
openq-line = { $number }) { $code }: { $text ->
        [none] (words deleted)
       *[other] { $text }
    } – { $state ->
        [late] late since { $day }
        [waiting] due by { $day }
        [answered] answered
        [refused] not answered
       *[withdrawn] taken back
    }
openq-button-number = Open number { $number }
openq-button-next = Next page
openq-button-settled = Settled
openq-button-waiting = Waiting
openq-button-shelf = Shelf of answers
openq-question =
    Question { $code }, { $state ->
        [waiting] waiting
        [answered] answered
        [refused] not answered
       *[withdrawn] taken back
    }{ $unit ->
        [none] {""}
       *[other] , { $unit }
    }
    { $text ->
        [none] (words deleted)
       *[other] “{ $text }”
    }
    Came on { $received }. Asked by { $asker ->
        [member] a member of the unit, nobody knows who
       *[citizen] a citizen, nobody knows who
    }.
openq-due = Due by { $day }: { $left ->
        [late] { $days } working days late
       *[open] { $days } working days left
    }.
openq-answer =
    Answered on { $day }: { $text }
    Source: { $source }
openq-entry-offered = Offered to the shelf, waits for approval.
openq-entry-shown = Stands on the shelf.
openq-entry-review = On the shelf, to be looked at again: its source does not hold any more.
openq-button-show = Look again
openq-button-answer = Answer
openq-button-refuse = Cannot be answered
openq-button-pass = Pass to another unit
openq-button-correct = Correct a wrong answer
openq-button-shelve = Put on the shelf
openq-ask-answer =
    Please write the answer to: “{ $question }”
    The source is chosen next.
openq-ask-correct =
    Please write the right answer to: “{ $question }”
    Whoever was given the old one and wishes to hear is told once.
openq-ask-shelve =
    Please write the question in the office's own words, without anybody's name, number or address. It was asked: “{ $question }”
openq-number-of-somebody = The question holds what looks like somebody's number, so it is not put on the shelf.
openq-ask-source = On what does it rest? Type a document's number and article (“294-QĐ/TW điều 3”), or some words to find it. Without a source it cannot be sent.
openq-source-none = Nothing in force was found that whoever asked may see.
openq-choose-source = Choose the source, or type other words:
openq-found = { $number }) { $source }: “{ $quote }”
openq-button-source = Source { $number }
openq-button-outside = Another source
openq-button-search = Choose another source
openq-ask-outside = Write what it is, its number and day (“Công văn 123/UBND-VX ngày 05/11/2026”).
openq-outside-incomplete = A source has a number and a day, and 300 letters at most.
openq-ask-reason = Why is it not answered?
openq-ask-refusal = Reason: { $reason } Please add what to do and where to ask.
openq-preview = { $to ->
        [correct] Whoever was given the old one and wishes to hear will read:
       *[answer] Whoever asked will read:
    }
openq-button-deliver = Send it like this
openq-button-reword = Write it anew
openq-sent-answer = The answer was sent.
openq-sent-refuse = Whoever asked was told.
openq-sent-correct = The answer was replaced. People told: { $count }.
openq-pass = { $count ->
        [0] No unit above or below has anybody who answers questions.
       *[other] To which unit? The day by which it is due stays.
    }
openq-passed = { $code } was passed to { $unit }.

# The shelf
openq-ask-audience =
    The shelf will show:
    { $question }
    { $text }
    Source: { $source }
    { $count ->
        [0] Not everybody of the unit may see this source, so it cannot be put on the shelf.
       *[other] For whom?
    }
openq-button-audience-public = Everybody
openq-button-audience-members = Members of the unit
openq-offered = Offered. Whoever approves in { $unit } will look at it.
openq-shelf =
    Shelf of { $unit }:{ $count ->
        [0] {" "}nothing yet.
       *[other] {""}
    }
openq-shelf-line = { $number }) { $state ->
        [review] [look again] {""}
        [offered] [to approve] {""}
       *[shown] {""}
    }{ $question }
openq-entry =
    { $state ->
        [review] To be looked at again: its source does not hold any more, nobody sees it now.
        [offered] Waits for approval. It will be shown like this:
        [back] Taken off the shelf.
       *[shown] Shown{ $name ->
            [none] {""}
           *[other] , approved by { $name }
        } on { $day }.
    }
    { $question }
    { $text }
    Source: { $source }{ $quote ->
        [none] {""}
       *[other] : “{ $quote }”
    }
    For: { $audience ->
        [public] everybody
       *[members] members of { $unit }
    }
openq-button-approve = Approve
openq-button-decline = Do not approve
openq-button-take-back = Take off the shelf
openq-take-back = Take this answer off the shelf? “{ $question }”
openq-button-take-back-sure = Take it off now
openq-approve-other = The unit has somebody else who may approve: whoever offered it does not approve it.
openq-approve-source = Not everybody for whom it is may see its source now, so it cannot be approved.
openq-approved = Approved. Whoever asks this is answered so from now on.
openq-declined = Not approved.
openq-taken-back = Taken off the shelf.
openq-shelved = Approved answer, { $name ->
        [none] officer in charge
       *[other] { $name }
    }, { $day }
openq-source = Source: { $source } ({ $note })
openq-source-outside = not in the store
openq-button-clauses = See the clauses

# Told of changes
openq-button-watch = Tell me of changes
openq-watch = { $what ->
        [document] When this document is replaced, ends or is withdrawn, you are told once.
       *[answer] When this answer is corrected, or its document changes, you are told once.
    } Kept are: which { $what ->
        [document] document
       *[answer] answer
    } it is, and the way back, sealed, for 12 months. It ends whenever you like: type “thôi báo thay đổi”.
openq-button-watch-sure = Yes, tell me
openq-watching = You will be told of changes until { $day }.
openq-button-unwatch = Tell me no more
openq-unwatched = { $count ->
        [0] You waited for no changes.
       *[other] Ended, and the ways back are deleted ({ $count }).
    }
openq-watch-gone = This answer or document is not there any more.
openq-changed =
    A change: { $name } { $change ->
        [replaced] was replaced by { $by }
        [expired] is not in force any more
       *[gone] was withdrawn from the store
    }{ $day ->
        [none] {""}
       *[other] {" "}({ $day })
    }.{ $old ->
        [none] {" "}The clause that you were shown may not hold any more.
       *[other] {" "}The answer that you were given rests on it and may not hold any more: “{ $old }”
    }
    Please ask again before you act on it.

# Reminders of officers
desk-alert-questions = Questions of { $unit }:
desk-alert-questions-late = { $unit } and the units below it have questions that are late:
desk-alert-questions-passed-late = Questions that { $unit } took in and that are late where they are worked on:
openq-alert-new = - New questions: { $count }
openq-alert-soon = - Questions soon due: { $count } (the first by { $day })
openq-alert-late = - Questions late: { $count } (the first was due on { $day })
openq-alert-review = - Answers of the shelf to look at again: { $count }
openq-alert-offered = - Answers that wait to be approved for the shelf: { $count }
openq-alert-open = Type “câu hỏi chờ trả lời” or “kho trả lời” to open them.
