# Receptions, meetings with voters and community meetings, for citizens
occasions-one =
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    { $delegate ->
        [none] Agenda: { $agenda }
       *[other] Delegate: { $delegate }. Agenda: { $agenda }
    }
occasions-list =
    { $count ->
        [0] { $name }: no public occasion has been announced.
       *[other] { $name }: { $count } to come
    }
occasions-address = A calendar for telephones and computers that updates itself: { $url }
occasions-button-subscribe = Tell me of these
occasions-nowhere = No place or delegate of that name has announced anything. Type “lịch tiếp dân” with the name of a place or a delegate, or ask at the reception office.
occasions-ask-place = Of which place? Type its name or the name of a delegate. Type 0 to stop.
occasions-which = Choose a place or a delegate:
occasions-name-one = Type “lịch tiếp dân” with a name, such as: { $names }.
occasions-subscribe = Hear of: { $name }.
occasions-button-agree = I agree
occasions-button-off = No, thank you
occasions-kept-off = Nothing is kept, and you will not be written to. Type “lịch tiếp dân” to see the calendar at any time.
occasions-subscribed = Noted: you hear of what is new, changed or cancelled, and a day before. To end it, type “thôi nhận lịch”.
occasions-too-many = An account follows { $most } places and delegates at most. Type “thôi nhận lịch” to drop all of them and choose again.
occasions-button-end = Tell me no more
occasions-ended = Done: you will hear no more, and what you followed is deleted.
occasions-none = You follow no place.
occasions-group = This is private; the assistant does not do it in a group. Please write to it alone.
occasions-told-call =
    Newly announced
    { $what }
occasions-told-change =
    Changed, now
    { $what }
occasions-told-cancel =
    Cancelled
    { $what }
occasions-told-eve =
    Coming soon
    { $what }
occasions-preview =
    Citizens see this with time, place and agenda.
    { $delegate ->
        [none] Delegate: not named.
       *[other] Delegate: { $delegate }.
    }
occasions-same-name = The calendar of { $places } has a delegate of this name too, and citizens see one calendar for both. If they are two people, press “Ghi đại biểu” and add a place or a term, such as: { $delegate } ({ $unit }).
occasions-button-delegate = Name the delegate
occasions-ask-delegate = Whom do citizens meet? Type the name; type “không” to name nobody.
occasions-manage =
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }
occasions-unit =
    { $unit }
    { $count ->
        [0] Nothing is announced.
       *[other] To come: { $count }. Press a time to change or cancel it.
    }
    Announce one in a sentence, such as: tiếp công dân 8h sáng thứ năm tuần sau tại trụ sở xã, nội dung nghe ý kiến nhân dân
occasions-button-ask = Send a question beforehand
occasions-button-ask-at = Ask before { $time }
occasions-question-ask =
    A question for { $time }. Type one message of { $least } to { $most } letters, without numbers of telephones or papers. Type 0 to stop.
    The organisers read it beforehand; the assistant deletes it after 60 days.
occasions-question-closed = No questions are taken for this any more (until a day before). You can still ask there.
occasions-question-length = That had { $letters } letters; please type it again with { $least } to { $most }. Type 0 to stop.
occasions-question-petition =
    Complaints and denunciations are not taken and not kept here: the law wants them in writing or in person, and their author protected.
    Please bring them to the reception office, or to the inspection that is competent.
    Please delete what you typed from this chat. If it is only a question, put it in other words.
occasions-question-preview =
    This is what will be handed over:
    “{ $text }”
    With your name or without? Without it the organisers do not know who asks.
occasions-button-nameless = Send without a name
occasions-button-named = Send with a name
occasions-button-reword = Write it again
occasions-button-drop = Drop it
occasions-button-send = Yes, send it so
occasions-question-name = Type the name to go with it. Type 0 to stop.
occasions-question-named =
    “{ $text }”
    Name: { $name }
occasions-question-dropped = Dropped; nothing was sent.
occasions-question-enough = You can send { $most } questions for one occasion. Please ask the rest there.
occasions-question-sent = Your question is noted. The organisers read it beforehand; answering is up to whoever presides.
occasions-button-questions = Questions sent beforehand
occasions-questions-none = { $time }: no questions yet.
occasions-questions =
    { $time }: { $count } questions, { $waiting } not handed over.
occasions-questions-group = Perhaps the same subject ({ $count }):
occasions-question-line = { $number }) { $text }{ $name ->
        [none] {""}
       *[other] {" "}({ $name })
    }{ $passed ->
        [yes] {" "}– handed over
       *[no] {""}
    }
occasions-questions-more = These are the first { $count }; the table has all.
occasions-questions-how = Groups are made by words in common and may be wrong. Type “gộp 2 5” or “tách 5” to change them.
occasions-number = There is no question { $number } among { $count }. Nothing was changed.
occasions-button-xlsx = Excel table
occasions-button-csv = CSV file
occasions-button-passed = Handed over
occasions-file = questions
occasions-sheet = Questions
occasions-column-group = Group
occasions-column-text = Question
occasions-column-name = Asked by
occasions-column-passed = Handed over
occasions-cell-passed = { $passed ->
        [yes] handed over
       *[no] not yet
    }
occasions-exported = A table of { $count } questions; it is deleted after 24 hours. When it is handed over, press “Handed over”.
occasions-passed = Marked as handed over. { $told } people who agreed to hear of it are told.
occasions-passed-before = There is nothing left to hand over.
occasions-passed-told = The question that you sent for { $time } was handed over. The answer will be given there.
