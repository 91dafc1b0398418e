# Papers of meetings, and figures about them.
papers-sheet-meeting = Attendance
papers-sheet-year-regular = Regular meetings
papers-sheet-year-other = Other meetings
papers-meeting-title = ATTENDANCE
papers-draft = DRAFT, not confirmed
papers-meeting-of = { $unit }: { $kind }
papers-meeting-when = Time: { $time }
papers-meeting-where = Place: { $place }
papers-column-number = No.
papers-column-name = Name
papers-column-standing = Official/ probationary
papers-column-presence = Present/ away
papers-column-reason = Reason (group)
papers-column-note = Note
papers-column-signature = Signature
papers-column-month = M{ $month }
papers-column-expected = Expected
papers-column-attended = Present
papers-column-share = Share (%)
papers-standing = { $standing ->
        [official] official
        [probationary] probationary
        [exempt] exempt
       *[elsewhere] elsewhere
    }
papers-presence = { $presence ->
        [there] present
        [excused] away with a reason
        [absent] away without a reason
       *[open] not known
    }
papers-reason = { $reason ->
        [health] health
        [work_trip] work
        [family] family
       *[other] other
    }
papers-note-online = online
papers-note-late = { $minutes ->
        [0] late
       *[other] { $minutes } minutes late
    }
papers-figure-all = On the list
papers-figure-expected = Expected
papers-figure-attended = Present of those expected
papers-figure-percent = Share present (%)
papers-figure-present = Present in the room, in time
papers-figure-online = Online
papers-figure-late = Late
papers-figure-excused = Away with a reason
papers-figure-absent = Away without a reason
papers-figure-unconfirmed = Not known
papers-figure-base = Base of votes
papers-year-title = ATTENDANCE IN { $year }
papers-year-of-regular = Regular meetings by month
papers-year-of-other = Other meetings
papers-year-mark = { $presence ->
        [present] x
        [online] on
        [late] l
        [excused] E
        [absent] A
       *[open] ?
    }
papers-year-apart = { $standing ->
        [exempt] exempt
       *[elsewhere] elsewhere
    }
papers-year-legend = x: present; on: online; l: late; E: away with a reason; A: away without a reason; ?: not known; empty: not on the list of the meeting. A star: exempt or elsewhere and present all the same, not counted among those expected.
papers-year-waiting = Not counted, as the roll is not confirmed: { $meetings }.
papers-year-empty = No meeting of { $year } has a confirmed roll yet.
papers-list-title = LIST OF THE MEETING
papers-list-made = Printed on { $date }. { $mark }
papers-list-page = Page { $page }
papers-button-sheet = Attendance (Excel)
papers-button-minutes = Minutes (Word)
papers-button-list = List to print (PDF)
papers-button-year = Table of { $year }
papers-button-sure = Yes, send me the file
papers-button-back = Back
papers-ask = { $paper ->
        [sheet] The attendance names every member and whether they came
        [minutes] The minutes name the members who were away
       *[list] The list to print names every member
    } in { $unit }: for the unit only, not for groups. The file names you and the hour, and taking it is written into the journal.
papers-ask-year = The table of { $year } shows the attendance of every member in { $unit }: for the unit only, not for groups. The file names you and the hour, and taking it is written into the journal.
papers-not-now = There is no such file now: the list to print is there before a meeting, attendance and minutes after it began; of a meeting that is off there are none.
papers-made = This is the file “{ $file }”. It is kept for 24 hours.
papers-made-by = Taken by { $name } at { $time } on { $date }
papers-told = { $name } has just taken the file “{ $file }” of { $unit }.
papers-file-sheet = Attendance { $unit } { $date }
papers-file-minutes = Minutes { $unit } { $date }
papers-file-list = List { $unit } { $date }
papers-file-year = Attendance { $year } { $unit }
papers-month-wrong = Months are from 1 to 12, for example: tong hop thang 11.
papers-summary =
    Summary of { $month } – { $unit }
    Held { $held }, cancelled { $cancelled }.
papers-summary-meeting = • { $time }, { $kind }: { $state ->
        [held] expected { $expected }, present { $attended } ({ $percent }%)
        [open] roll not confirmed
        [cancelled] cancelled
       *[coming] yet to come
    }
papers-summary-whole = The whole month: expected { $expected }, present { $attended } ({ $percent }%).
papers-summary-answers = Answers: yes { $yes }, online { $online }, no { $no }, unsure { $unsure }, none { $silent }.
papers-summary-told =
    { $summary }
    Type “tong hop” for this month.
papers-button-month = Month { $month }
papers-totals = Figures of the meetings of { $count } units. Units that expect fewer than 5 people show none.
papers-totals-unit =
    { $unit }
    Last meeting: { $state ->
        [none] none yet
        [open] { $last }, roll not confirmed
        [few] { $last }, expected less than 5
       *[full] { $last }, expected { $expected }, present { $attended } ({ $percent }%)
    }
    Next: { $next ->
        [none] not called yet
       *[other] { $next }
    }
papers-button-totals = Figures of the units
papers-button-more-units = { $count } more units
