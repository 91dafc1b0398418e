# Reminders: each person's own, the unit's, what is missing
reminders-what-answer = asking for an answer
reminders-what-eve = the day before
reminders-what-soon = shortly before
reminders-nudge-month = to the secretary: no meeting this month
reminders-nudge-quarter = to the secretary: no thematic one this quarter
reminders-line = – { $what }: { $state ->
        [off] off
       *[on] on
    }
reminders-button-on = Turn on { $what }
reminders-button-off = Turn off { $what }
reminders-button-mine = How I am reminded
reminders-button-unit = Reminder settings
reminders-button-no-lead = No extra reminder
reminders-lead = { $days ->
        [0] {""}
       *[other] { $days } days
    } { $hours ->
        [0] {""}
       *[other] { $hours } hours
    } { $minutes ->
        [0] {""}
       *[other] { $minutes } minutes
    }
reminders-own =
    { $agrees ->
        [no] You have not agreed to be reminded here, so you are not; type “đồng ý của tôi” to change that.
       *[yes] How you are reminded of meetings:
    }
    – besides: { $lead ->
        [none] no
       *[other] { $lead } before
    }
reminders-own-how = For an extra reminder type, for example: nhắc tôi trước 1 ngày, nhắc tôi trước 30 phút. To stop: thôi nhắc thêm. Invitations, changes and cancellations come all the same.
reminders-lead-set = Noted: you are reminded besides, { $lead } before each meeting.
reminders-lead-gone = No extra reminder any more.
reminders-lead-range = An extra reminder may come from 10 minutes to 7 days before. Type it again, for example: nhắc tôi trước 3 tiếng.
reminders-own-message =
    The reminder that you asked for
    { $unit }: { $kind }
    { $time }
    Place: { $place }
reminders-unit =
    Reminders of { $unit }, { $whose ->
        [own] by the unit's own plan
        [above] by the plan of the unit above
       *[program] by the common plan
    }. Press to turn on or off:
reminders-missing-month = No ordinary meeting of { $unit } is called for { $period } yet.
reminders-missing-quarter = { $unit } has no thematic meeting in quarter { $period } yet; it ends in 20 days.
reminders-button-call = Call one now
reminders-button-hush = Stop telling me this
reminders-finish =
    { $roll ->
        [closed] The roll of the meeting { $time } is confirmed.
       *[open] The roll of the meeting { $time } is not confirmed yet: please do.
    }
    When the minutes are finished press “Finished”, and nothing more is said about it.
reminders-button-finish = Finished
reminders-finished = Noted; nothing more is said about this meeting.
