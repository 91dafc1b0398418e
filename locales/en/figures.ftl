# Figures of suggestions
figures-units = Figures of which unit?
figures-when = The time is not clear. Please type, for example: số liệu phản ánh tháng 10; quý 3/2026; năm nay; từ 1/10/2026 đến 15/11/2026.
figures-whole-only = Who follows from above sees figures of a month, a quarter or a year.
figures-span-month = month { $number }/{ $year }
figures-span-quarter = quarter { $number }/{ $year }
figures-span-year = year { $year }
figures-span-days = from { $from } to { $until }
figures-head = Suggestions of { $unit }{ $below ->
        [yes] {" "}and the units below it
       *[no] {""}
    }, { $span } (as of { $today })
figures-few = There are fewer than 5, so nothing is told: nobody shall be recognised.
figures-received = Received: { $count }
figures-hidden = hidden
figures-none = none yet
figures-rate = { $percent }% ({ $count }/{ $of })
figures-by-category = By category: { $parts }
figures-by-unit = By the unit that works on them: { $parts }
figures-by-state = By state: { $parts }
figures-accepted = Accepted in time: { $rate }{ $days ->
        [none] {""}
       *[other] ; median { $days } working days
    }
figures-answered = Answered in time: { $rate }{ $days ->
        [none] {""}
       *[other] ; median { $days } working days
    }
figures-by-refused = Refused, by reason: { $parts }
figures-refused-none = Refused: none yet
figures-reopened = Said not to be solved, of those answered: { $rate }
figures-turned = Shown another door (whole organisation): { $parts }
figures-note = “Hidden”: a number under 5, or one from which such a number could be reckoned.
figures-elsewhere = Other units
figures-turned-complaint = complaints
figures-turned-denunciation = denunciations
figures-turned-emergency = emergencies
figures-turned-secret = state secrets
figures-accepted-in-time = In time
figures-accepted-late = Late
figures-accepted-open = Not due yet, not counted
figures-answered-in-time = In time
figures-answered-late = Late
figures-answered-open = Not due yet, not counted
figures-refused-not = Not refused
figures-reopened-yes = Reopened
figures-reopened-no = Not reopened
figures-reopened-open = Not answered yet, not counted
figures-sheet = Figures
figures-column-group = Group
figures-column-part = Part
figures-column-count = Suggestions
figures-column-percent = Percent
figures-group-received = Received
figures-group-category = By category
figures-group-unit = By the unit that works on them
figures-group-state = By state
figures-group-accepted = Accepted
figures-group-answered = Answered
figures-group-refused = Refused, by reason
figures-group-reopened = Said not to be solved
figures-group-median-accept = Median working days to accept
figures-group-median-answer = Median working days to answer
figures-group-turned = Shown another door (whole organisation)
figures-list-sheet = Suggestions
figures-list-code = Code
figures-list-category = Category
figures-list-state = State
figures-list-desk = Unit that works on it
figures-list-received = Received
figures-list-accept-by = To be accepted by
figures-list-answer-by = To be answered by
figures-list-told = Told on
figures-list-answered = Answered on
figures-list-days = Working days
figures-file-figures = Figures { $unit } { $span }
figures-file-cases = Suggestions { $unit } { $span }
figures-sent-figures = The file is below and is kept for a day. That it was let out stands in the journal.
figures-sent-cases = The file is below: codes, categories, states and days, no words and no senders. It is kept for a day. That it was let out stands in the journal.
figures-button-before = Time before
figures-button-month = This month
figures-button-quarter = Whole quarter
figures-button-year = Whole year
figures-button-figures-xlsx = As Excel
figures-button-figures-csv = As CSV
figures-button-cases-xlsx = List of suggestions
figures-button-back = Back to the figures
cli-cases-exported = Written: { $path }.
error-cases-span = From { $from } to { $until } is no time: the first day must not come after the last.
