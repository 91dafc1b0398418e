# Requests about one's own data.
cli-request = { $id } · { $kind } · { $person } · asked { $asked }
cli-request-answer = answer before { $by }
cli-request-answer-late = OVERDUE answer: it was due { $by }
cli-request-answered = answered { $at }
cli-request-do = carry out before { $by }
cli-request-do-late = OVERDUE: it was to be carried out by { $by }
cli-request-unsettled = ! Holidays around this day are not announced or not written down, so they count as working days. See HOLIDAYS_FILE.
cli-request-done = { $id } · { $kind } · { $person } · asked { $asked } · done { $done }
cli-requests-total = { $open } requests are open, { $late } overdue.
cli-request-marked = Request { $id } is marked as done.
cli-request-kind-view = see data
cli-request-kind-export = copy of data
cli-request-kind-correct = correct data
cli-request-kind-withdraw = withdraw consent
cli-request-kind-delete = delete data
