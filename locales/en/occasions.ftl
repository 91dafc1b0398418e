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
