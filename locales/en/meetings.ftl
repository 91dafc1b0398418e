# Meetings: calling them, invitations, answers
meetings-button-open = Meetings
meetings-kind-regular = regular meeting
meetings-kind-thematic = thematic meeting
meetings-kind-committee = committee meeting
meetings-kind-extraordinary = extraordinary meeting
meetings-kind-voters = meeting with voters
meetings-kind-reception = reception of citizens
meetings-kind-public = public event
meetings-weekday = { $weekday ->
        [0] Sunday
        [1] Monday
        [2] Tuesday
        [3] Wednesday
        [4] Thursday
        [5] Friday
       *[6] Saturday
    }
meetings-time = { $hour }, { $weekday } { $date } (day { $lunarDay } of lunar month { $lunarMonth }{ $leap ->
        [yes] , leap
       *[no] {""}
    })
meetings-time-short = { $hour } { $weekday } { $short }
meetings-online = Online
meetings-unit =
    { $unit }
    { $count ->
        [0] No meeting is coming.
       *[other] Meetings to come: { $count }. Press the time of one to see who has answered.
    }
    A meeting can also be called in one sentence, such as: họp chi bộ 19h30 thứ năm tuần sau tại nhà văn hóa, nội dung kiểm điểm cuối năm
meetings-button-new = Call a meeting
meetings-ask-when = When is it? For example: 19h30 thứ năm 10/12, or 7 giờ rưỡi tối mai. Type 0 to stop.
meetings-when-unclear = { $what ->
        [hour] The hour is not clear: please give it, and sáng, chiều or tối for hours from 1 to 11.
        [past] That hour is over.
        [rule] Here please give day and hour of one meeting. For repeated ones type “lịch định kỳ”.
       *[day] The day is not clear: please give day, month and hour.
    }
meetings-when-weekday = { $date } is a { $is }, not a { $said }. Which day is right?
meetings-ask-place = Where is it? Please type the place. Type 0 to stop.
meetings-button-last-place = As last time: { $place }
meetings-ask-agenda = What is it about? Please type the agenda. Type 0 to stop.
meetings-button-usual-agenda = The usual agenda
meetings-agenda-regular = The past month, the tasks of the next one, other matters of the cell
meetings-agenda-thematic = The topic that was announced
meetings-agenda-committee = Preparing the meeting of the cell
meetings-agenda-extraordinary = Announced by the chair at the meeting
meetings-agenda-voters = Hearing the voters
meetings-agenda-reception = Hearing the citizens
meetings-agenda-public = As announced
meetings-preview =
    This is the invitation; please look at day and hour:

    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }{ $details }

    { $people } people are invited: { $linked } by Zalo/Telegram, { $unlinked } have no account yet.{ $followers ->
        [0] {""}
       *[other] {" "}Told for information: { $followers } who follow the cell from above.
    }
meetings-button-send = Send the invitation
meetings-button-when = Change the time
meetings-button-place = Change the place
meetings-button-agenda = Change the agenda
meetings-button-drop = Drop it
meetings-gone = This draft is no longer there. Type “họp” to begin again.
meetings-dropped = Dropped; nobody was invited.
meetings-sent =
    The meeting is written down for { $people } people. The invitation goes to { $linked } of them in 60 seconds{ $urgent ->
        [yes] , at night too
       *[no] {" "}(at night in the morning)
    }; until then it can be taken back.
    { $unlinked ->
        [0] {""}
       *[other] { $unlinked } have no account: please ring them up.
    }
meetings-button-undo = Take back
meetings-undo-late = The 60 seconds are over: it cannot be taken back. It can still be changed or called off.
meetings-undone = Taken back, nobody was invited. The draft is still here.
meetings-button-answers = Who has answered
meetings-invitation =
    You are invited to a meeting
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }{ $details }
    Please answer: press a button, or type a sentence such as “có”, “đi muộn 15 phút”, “vắng vì đi công tác”.
meetings-answer-yes = Coming
meetings-answer-no = Not coming
meetings-answer-unsure = Not sure
meetings-answer-online = Online
meetings-said = Written down for the meeting { $time }: { $answer ->
        [yes] you are coming
        [online] you take part online
        [unsure] you are not sure
       *[no] you are not coming
    }{ $late ->
        [0] {""}
       *[other] , { $late } minutes late
    }{ $reason ->
        [health] , for your health
        [work_trip] , for work
        [family] , for the family
        [other] , for another reason
       *[none] {""}
    }.
meetings-reason-health = Health
meetings-reason-work_trip = Work
meetings-reason-family = Family
meetings-reason-other = Another reason
meetings-button-unsay = Take my answer back
meetings-unsaid = The answer for the meeting { $time } is taken back. Are you coming?
meetings-answer-late = Answers to this meeting are no longer taken.
meetings-answer-cancelled = This meeting was called off.
meetings-which = You are invited to several meetings. Which one is this answer for?
meetings-answers = { $off ->
        [yes] CALLED OFF: meeting
       *[no] Meeting
    } { $time }, { $people } people:
meetings-group-yes = Coming ({ $count }): { $names }
meetings-group-online = Online ({ $count }): { $names }
meetings-group-no = Not coming ({ $count }): { $names }
meetings-group-unsure = Not sure ({ $count }): { $names }
meetings-group-silent = No answer ({ $count }): { $names }
meetings-group-unreachable = Cannot be written to ({ $count }): { $names }
meetings-more = {" "}and { $count } more
meetings-name-late = { $name } ({ $minutes } minutes late)
meetings-name-reason = { $name } ({ $reason ->
        [health] health
        [work_trip] work
        [family] family
       *[other] another reason
    })
meetings-button-phones = Numbers to ring up
meetings-phones = No answer, or cannot be written to: { $count }. That the numbers were shown is written down.
meetings-phone-line = { $name }: { $phone }
meetings-over = This meeting is called off, or over.
meetings-button-changes = Change or call off
meetings-changes = The meeting of { $time }: change what? Before anybody is told you see how many will be.
meetings-button-planning = Schedule, settings, year
meetings-planning = Repeated meetings, reminders, the attendance of the year.
meetings-button-new-when = Change the hour
meetings-button-new-place = Change the place
meetings-button-cancel = Call it off
meetings-button-keep = Leave it
meetings-ask-new-when = When shall it be instead? For example: 20h thứ sáu 11/12. Type 0 to stop.
meetings-ask-new-place = Where shall it be instead? Please type the new place. Type 0 to stop.
meetings-change-preview =
    Changed to: { $what }{ $before ->
        [none] {""}
       *[other] {" "}(now: { $before })
    }
    { $told } people who were invited hear of it at once; whoever has not been yet gets a new invitation.
meetings-button-change-sure = Yes, tell them
meetings-changed =
    A meeting has changed
    { $unit }: { $kind }
    { $time }
    Place: { $place }{ $details }
    { $again ->
        [yes] The hour has changed: please answer again.
       *[no] Your answer is kept.
    }
meetings-change-sent = Changed. { $any ->
        [0] Nobody has had an invitation, so there is nobody to tell; ring those again whom you rang up.
       *[other] { $changed } people hear of it, { $invited } get a new invitation.
    }
meetings-cancel-preview = Call this meeting off? { $told } people who were invited hear of it at once.
meetings-button-cancel-sure = Yes, call it off
meetings-cancelled =
    A meeting is called off
    { $unit }: { $kind }
    { $time }
    You need not answer any more.
meetings-cancel-sent = Called off. { $count } people hear of it; earlier reminders are withdrawn.
meetings-remind-answer =
    You have not answered the invitation
    { $unit }: { $kind }
    { $time }
    Place: { $place }
meetings-remind-eve =
    A reminder of the meeting
    { $unit }: { $kind }
    { $time }
    Place: { $place }{ $papers }
meetings-remind-soon =
    Soon: { $time }
    Place: { $place }
meetings-mine =
    You are invited to a meeting
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }{ $details }
    Your answer: { $said ->
        [yes] coming
        [online] online
        [no] not coming
        [unsure] not sure
       *[none] none yet
    }
meetings-button-roll = Take the roll
meetings-button-roll-confirm = Confirm the roll
meetings-roll-not-now = The roll is taken from 30 minutes before the beginning, and not of a meeting that was called off.
meetings-roll = Roll of the meeting { $time }, { $people } people. Filled in from the answers:
meetings-roll-line = { $number }) { $name }: { $presence ->
        [present] present
        [online] online
        [late] late
        [excused] absent with a reason
        [absent] absent without a reason
       *[open] not known
    }{ $qr ->
        [yes] {" "}(QR)
       *[no] {""}
    }
meetings-roll-how =
    { $open ->
        [0] All are known.
       *[other] { $open } are not known yet.
    }
    To change it type number and word, such as: 3 vắng có lý do; 4, 5 muộn; 6-9 có mặt; or: tất cả có mặt trừ 3, 7. If it is right, confirm.
meetings-roll-unclear = Not understood, nothing was changed. Please type a number, then: có mặt, muộn, trực tuyến, vắng có lý do, vắng không lý do.
meetings-roll-number = There is no number { $number }: the list has { $people } people. Nothing was changed.
meetings-roll-done =
    The roll of the meeting { $time } is confirmed.
    Present { $present }, online { $online }, late { $late }; absent with a reason { $excused }, without { $absent }, not known { $unconfirmed }.
    { $percent }% of { $expected } people expected (without the exempt and those elsewhere).
    Base of votes: { $base } official members; more than half is { $more }.
meetings-call-to-roll = The meeting { $time } has begun. Please take the roll: it is filled in from the answers.
