# Meetings that come again, and the last one once more
series-button-open = Repeated meetings
series-button-again = As last time
series-day = { $is ->
        [off] a day off
        [unsettled] perhaps a day off (not decided yet)
       *[work] a day worked instead of another
    }{ $name }
series-date = { $number }) { $time }{ $note }{ $state ->
        [skipped] {" "}(left out)
        [moved] {" "}(moved)
        [drafted] {" "}(invitation prepared)
       *[plain] {""}
    }
series-ask-rule = When do you meet again and again? Type a sentence such as: 19h30 ngày 3 hằng tháng tại nhà văn hóa; or: thứ sáu đầu tháng lúc 19h30. Type 0 to stop.
series-rule-unclear = The rule is not clear: give the day of the month (ngày 3 hằng tháng), or weekday and week (thứ sáu đầu tháng), and the hour.
series-rule-daily = Daily meetings are not scheduled, because each meeting has an invitation of its own to be checked and sent. Give weekdays or days of the month, for example: 7h15 sáng thứ hai hằng tuần; 20h các ngày 1 và 15 hằng tháng.
series-ask-hour = At what hour? For example 19h30. Type 0 to stop.
series-ask-place = Where? Type the place. Type 0 to stop.
series-preview =
    { $unit }: { $kind } again and again, the next six times:
    { $dates }
    Place: { $place }
series-rare = A month without this day has no meeting.
series-replaces = The rule that stands for this kind of meeting is replaced.
series-sure = Press to set it. The assistant only prepares invitations; members hear of a meeting when you send it.
series-button-set = Set it
series-button-retype = Type it again
series-set = It is set. { $days } days before each meeting the assistant prepares the invitation and writes to you.
series-several = { $unit } has several repeated meetings. Choose one:
series-page =
    { $unit }: { $kind } again and again
    { $dates }
    Place: { $place }
    Invitations are prepared { $days } days before.
series-button-skip-which = Leave one out
series-button-move-which = Move one
series-button-lead = Days of preparation
series-button-end = End this
series-button-another = Set another one
series-which-skip = Which one is left out?
series-which-move = Which one moves?
series-day-off = { $time }: { $note }. Keep, move or leave out?
series-button-keep = Keep this day
series-button-move = Move to another time
series-button-skip = Leave it out
series-date-over = This one has its invitation prepared, was left out, or is over.
series-done-keep = Kept: { $time }.
series-done-skip = Left out: { $time }.
series-done-move = Moved to { $time }.
series-ask-move = To when does the meeting of { $time } move? For example: 20h thứ sáu 11/12. Type 0 to stop.
series-move-far = It can move { $days } days before or after the day of the rule only.
series-ask-lead = Prepared { $days } days before. Type another number of days, from 3 to 14. Type 0 to stop.
series-done-lead = From now on invitations are prepared { $days } days before.
series-ask-end = End the repeated { $kind }? Meetings that were called stay.
series-button-end-sure = Yes, end it
series-ended = It has ended.
series-draft =
    An invitation is prepared and was sent to nobody:
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }
    { $people } people are invited, { $linked } on Zalo/Telegram.
    { $asks ->
        [ask] This is { $note }. To keep it, send; to move it, mend it first.
        [known] This is { $note }.
       *[none] {""}
    }
series-draft-again =
    This invitation was not sent, and the meeting is in three days:
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }
    { $people } people are invited, { $linked } on Zalo/Telegram.
    { $asks ->
        [none] {""}
       *[other] This is { $note }.
    }
series-button-edit = Mend before sending
series-button-drop = Leave this one out
series-dropped = Left out; nobody was invited.
series-again-none = There was no meeting before to go by. Type “họp” to call one.
series-again-day = As last time ({ $time }), but day or hour are not clear. Choose, or type them, for example: 19h30 thứ năm 10/12.
