# Tasks: giving, reminding, reporting, closing
tasks-ask-list =
    Tasks of { $unit }: one a line, in few words. For example:
    Đ/c An: rà soát hộ nghèo thôn 3, trước 20/12
    Đ/c Bình, đ/c Thọ: chuẩn bị hội trường, hạn 25/12
    Type 0 to stop.
tasks-ask-what = Task { $number }: what is to be done?
tasks-ask-unknown = Task { $number } (“{ $what }”): “{ $name }” is not on the unit's list. Please type the name again, or the number on the list.
tasks-ask-which = Task { $number } (“{ $what }”): { $count } people are called “{ $name }”. Please choose, or type the whole name.
tasks-ask-people = Task { $number } (“{ $what }”): who does it? Type names, such as: An, Bình.
tasks-ask-many = Task { $number } (“{ $what }”): a task is for five people at most. Please type the names again.
tasks-ask-due = Task { $number } (“{ $what }”): by which day? For example: 20/12, or thứ sáu tuần sau.
tasks-day-unclear = The day is not clear, or it is past.
tasks-names-unclear = Names or numbers on the list are needed here.
tasks-preview =
    { $count } tasks of { $unit }, please look again:
tasks-preview-line = { $number }) { $what } – { $names } – by { $date }
tasks-button-give-sure = Give these
tasks-button-give-again = Type them again
tasks-button-give-none = Give none
tasks-none-given = No task was given.
tasks-given-done = { $count } tasks are given. Messages to those who do them: { $told }{ $unlinked ->
        [0] .
       *[other] ; { $unlinked } cannot be sent, for there is no linked account: please tell them yourself.
    }
tasks-given =
    { $unit } gives a task
    { $what }
    Who: { $names }
    By: { $date }
    When there is news press a button, or type “đã xong”, “đang làm”, “vướng: …”.
tasks-state = { $state ->
        [given] new
        [doing] in work
        [stuck] stuck
        [reported] said to be done, to be confirmed
        [done] done
       *[dropped] dropped
    }
tasks-late = { $state }, late
tasks-nobody = nobody yet
tasks-totals =
    Tasks of { $unit }
    Late { $late } · new { $given } · in work { $doing } · stuck { $stuck } · to be confirmed { $reported } · done { $done } · dropped { $dropped } (done and dropped: within 30 days)
tasks-mine = Your tasks: { $count }
tasks-mine-none = You have no task.
tasks-line = { $number }) { $what } – { $names } – by { $date } – { $state }
tasks-more = … and { $count } more: see the Excel file.
tasks-pick = Type “việc 1” to open number 1.
tasks-one =
    { $unit }
    { $what }
    Who: { $names }
    By: { $date }
    State: { $state }
tasks-note-line = { $name } notes: { $note }
tasks-gone = This task is not there any more.
tasks-over = This task is over, or nothing changed.
tasks-open-already = This task is being done.
tasks-reported = { $said ->
        [done] Reported as done; the secretary is to confirm it.
        [doing] Written down: in work.
       *[stuck] The secretary was told that it is stuck. What is in the way? At most 300 letters, read by the officers. Type 0 for nothing.
    }
tasks-ask-note = A few words, at most 300 letters, read by the officers. Type 0 to stop.
tasks-noted = Written down.
tasks-which = { $said ->
        [done] Which one is done?
        [doing] Which one is in work?
       *[stuck] Which one is stuck?
    }
tasks-which-one = { $number }) { $what }
tasks-told-done =
    { $by } says that a task of { $unit } is done
    { $what }
    By: { $date }. Who: { $names }
    Please confirm.
tasks-told-stuck =
    { $by } says that a task of { $unit } is stuck
    { $what }
    By: { $date }. Who: { $names }
tasks-confirmed = Confirmed as done.
tasks-ended = This task is dropped.
tasks-reopened-done = Opened again.
tasks-ask-move = “{ $what }” is to be done by { $date }. By which day instead? Type 0 to stop.
tasks-move = “{ $what }”: by { $to } instead of { $from }? Whoever does it is told.
tasks-moved-done = Moved.
tasks-ask-end = Drop the task “{ $what }”? Whoever does it is told.
tasks-news-closed = The task “{ $what }” of { $unit } (by { $date }; { $names }) was confirmed as done.
tasks-news-dropped = The task “{ $what }” of { $unit } (by { $date }; { $names }) is dropped.
tasks-news-reopened =
    A task of { $unit } is to be gone on with
    { $what }
    Who: { $names }
    By: { $date }
tasks-news-moved =
    A task of { $unit } has a new day: { $date }
    { $what }
    Who: { $names }
tasks-remind-before =
    A task of { $unit }, three days left
    { $what }
    Who: { $names }
    By: { $date }
tasks-remind-day =
    A task of { $unit }, due today
    { $what }
    Who: { $names }
    By: { $date }
tasks-told-late = { $unit }: { $count } tasks are late
tasks-told-ownerless = { $unit }: { $count } tasks have nobody to do them any more, please give them to somebody else
tasks-together-line = – { $what } (by { $date })
tasks-button-done = Done
tasks-button-doing = In work
tasks-button-stuck = Stuck
tasks-button-note = Add a note
tasks-button-confirm = Confirm
tasks-button-reopen = Go on
tasks-button-move = Move the day
tasks-button-move-sure = Yes, move
tasks-button-end = Drop
tasks-button-end-sure = Yes, drop
tasks-button-task = Open this
tasks-button-tasks = Show tasks
tasks-button-give = Give tasks
tasks-button-keep = Keep
tasks-button-export = Export
tasks-button-export-sure = Make the Excel file
tasks-export = Export the tasks of { $unit } as an Excel file? The journal says so, and the file names you.
tasks-exported = The tasks of { $unit }: { $count }. The file is deleted after 24 hours.
tasks-export-told = { $name } has exported the tasks of { $unit }.
tasks-export-mark = Exported by { $name } at { $time } on { $date }
tasks-export-file = Tasks { $unit }
tasks-export-sheet = Tasks
tasks-column-number = No.
tasks-column-what = What
tasks-column-names = Who
tasks-column-due = By
tasks-column-state = State
tasks-column-given = Given
tasks-column-closed = Over

audit-act-task-given = gave a task
audit-act-task-done = confirmed a task as done
audit-act-task-dropped = dropped a task
audit-act-task-reopened = opened a task again
audit-act-task-moved = moved the day of a task
audit-act-task-exported = exported the tasks
cli-retention-of-tasks = tasks, counted from when they were done or dropped
mydata-view-tasks = – Tasks given to you, and your notes: { $count }.
mydata-sheet-tasks = Tasks
mydata-column-title = What
mydata-column-dueOn = By
mydata-column-note = Note
mydata-column-assignedAt = Given at
