# Notices and polls of a unit
broadcasts-units = Notices of which unit?
broadcasts-in-name-of = In the name of which unit?
broadcasts-unit =
    Notices and polls of { $unit }.
    { $count ->
        [0] Nothing was sent yet.
       *[other] Press what was sent to see whom it reached.
    }
    One sentence does as well: “gửi thông báo: on Saturday morning we clean the village road”.
broadcasts-button-notice = Write a notice
broadcasts-button-poll = Ask for opinions
broadcasts-label = Of { $day }: { $title }
broadcasts-ask-notice = The words of the notice? Type them just as people will read them, with lines. 0 to stop.
broadcasts-ask-poll =
    What about? The first line is the question, each line below it an option. 0 to stop.
    A poll only asks for opinions; it has no formal value.
broadcasts-ask-options = The options? Type 2 to 6, one a line (or parted by semicolons). 0 to stop.
broadcasts-ask-ends = Until when? For example: 17h thứ sáu, or 30/12. 0 to stop.
broadcasts-ask-document = Which document? Type the number or the name of one that is stored. 0 to stop.
broadcasts-options-count = You typed { $count } options; it takes 2 to 6.
broadcasts-options-long = An option has at most { $most } letters.
broadcasts-options-same = Two options are the same.
broadcasts-poll-refused = Elections, personnel, admission, full membership and discipline are decided by secret paper ballot in the meeting, so the assistant asks for no opinions on them.
broadcasts-ends-unclear = The end is not clear, or has passed: type the day, the month, and the hour if need be.
broadcasts-ends-far = The farthest end is in { $days } days.
broadcasts-notice =
    Notice of { $unit }

    { $content }
broadcasts-document = Document: { $title }, number { $number }. To read it, type to the assistant: { $number }
broadcasts-document-unnumbered = Document: { $title }. To read it, type to the assistant: { $title }
broadcasts-document-none = No such document among those that you may see.
broadcasts-document-which = There are several. Which one?
broadcasts-asks-reading = When you have read it, please press “Read” (or type “đã đọc”).
broadcasts-button-read = Read
broadcasts-poll =
    { $unit } asks for opinions; this has no formal value:

    { $question }

    Answer before { $until }; until then you may change it. Nobody can see who chose what; at the end only totals remain.
broadcasts-preview-notice =
    The notice will read:

    { $message }

    { $whom }{ $reading ->
        [yes] {" "}Receivers are asked to press “Read”.
       *[no] {""}
    }{ $group ->
        [yes] {" "}It also goes into the unit's group, where everybody can read it.
       *[no] {""}
    }{ $hidden ->
        [yes] {" "}The document is left out: not everybody who gets this may see it.
       *[no] {""}
    }
broadcasts-preview-poll =
    The poll will read:

    { $message }

    { $options }

    { $whom } { $publish ->
        [yes] At the end everybody who got it is told the totals.
       *[no] At the end only you are told the totals.
    } With fewer than 5 opinions the options are not shown apart. In a small cell the totals themselves may show what people think, above all when all choose alike: please weigh the question.
broadcasts-whom =
    To { $people } people ({ $to }; { $units }): { $linked } by Zalo/Telegram, { $unlinked } without an account. { $quiet ->
        [yes] These are quiet hours (21:30 to 06:45): it arrives from 06:45 on.
       *[no] It leaves in 60 seconds; who has had three messages today gets it tomorrow.
    }
broadcasts-to-all = all members
broadcasts-to-official = official members
broadcasts-to-probationary = probationary members
broadcasts-to-committee = committee, secretary, deputy
broadcasts-button-send = Send
broadcasts-button-content-notice = Change the words
broadcasts-button-content-poll = Change the question
broadcasts-button-people = Choose receivers
broadcasts-button-more = Options
broadcasts-button-drop = Throw away
broadcasts-button-preview = Look again
broadcasts-more = Options:
broadcasts-more-group = Options. What goes into the group is read by everybody there: only public words.
broadcasts-button-reading = { $on ->
        [yes] No confirmation of reading
       *[no] Ask to confirm reading
    }
broadcasts-button-group = { $on ->
        [yes] Not into the group
       *[no] Also into the group
    }
broadcasts-button-publish = { $on ->
        [yes] Totals to me alone
       *[no] Totals to everybody
    }
broadcasts-button-document = Add a document
broadcasts-button-no-document = Leave the document out
broadcasts-button-options = Change the options
broadcasts-button-ends = Another end
broadcasts-people = Goes to: { $to }; { $units }. To whom?
broadcasts-button-to-all = All members
broadcasts-button-to-official = Official
broadcasts-button-to-probationary = Probationary
broadcasts-button-to-committee = Committee
broadcasts-button-units = Units below
broadcasts-ask-units = To which of { $count } units? Type numbers, such as “1, 3”, or “tất cả” for all, or one unit's name.
broadcasts-units-unclear = It is not clear to which units.
broadcasts-gone = This draft is gone. Type “thông báo” to begin again.
broadcasts-dropped = Thrown away; nobody was told anything.
broadcasts-sent =
    Going to { $linked } people{ $groups ->
        [0] {""}
       *[other] {" "}and { $groups } groups
    } in 60 seconds (at night: in the morning); until then it can be taken back.
broadcasts-button-undo = Take back
broadcasts-button-report = Whom it reached
broadcasts-undo-late = It has left and cannot be taken back.
broadcasts-report = { $label } – { $people } people:
broadcasts-reached-seen = Seen: { $count }
broadcasts-reached-delivered = Delivered: { $count }
broadcasts-reached-sent = Sent: { $count }
broadcasts-reached-unsure = Not known whether it arrived: { $count }
broadcasts-reached-waiting = Waiting: { $count }
broadcasts-reached-untold = Joined later, or the message is kept no more ({ $count }): { $names }
broadcasts-reached-far = Cannot be reached ({ $count }): { $names }
broadcasts-read-by = Confirmed reading ({ $count }): { $names }
broadcasts-unread-by = Not confirmed ({ $count }): { $names }
broadcasts-more-names = {" "}and { $count } more
broadcasts-below = { $unit }: { $people } people, sent { $sent }, not to be reached { $far }{ $asked ->
        [yes] , confirmed reading { $read }
       *[no] {""}
    }
broadcasts-button-nudge = Remind those who have not
broadcasts-button-phones = Numbers to call
broadcasts-button-result = Result
broadcasts-phones = Numbers of { $count } people to call (the journal notes that you looked):
broadcasts-phone-line = – { $name }: { $phone }
broadcasts-nudged = { $count ->
        [0] Nobody more was reminded: each at most once a day and twice in all, and only who got the message and agreed to be reminded.
       *[other] Reminded { $count } people.
    }
broadcasts-nudge =
    A reminder to read the notice of { $day } of { $unit }:

    { $content }

    When you have read it, please press “Read” (or type “đã đọc”).
broadcasts-read = Thank you. Noted as read: { $label }
broadcasts-read-which = Which notice have you read?
broadcasts-voted = Noted: “{ $label }”. You may change it until { $until }: press or type the number of another option. This answer is not kept.
broadcasts-vote-late = This poll is closed and takes no more opinions.
broadcasts-result =
    { $closed ->
        [yes] Result of the poll (opinions only, no formal value)
       *[no] So far (opinions only, no formal value)
    }: { $question }
    { $votes } opinions.
broadcasts-result-line = { $number }. { $label }: { $votes }
broadcasts-result-few = Fewer than { $few } opinions, so options are not shown apart: it would tell who thinks what.
broadcasts-result-foot = Nobody can see who chose what.
