suggestions-news = News of your suggestion { $code }:
suggestions-news-followed = News of suggestion { $code }, which you follow:
suggestions-news-received = Waiting to be accepted.
suggestions-news-checking = It was accepted and is being looked into.
suggestions-news-waiting = Please tell us more:
suggestions-news-passed = { $unit ->
    [none] It was passed to the competent office.
   *[other] It was passed to { $unit }.
  }
suggestions-news-answered = There is an answer:
suggestions-news-refused = { $unit ->
    [none] It was not accepted.
   *[other] { $unit } did not accept it.
  }
suggestions-news-merged = It was joined with another one about the same. You go on hearing of it.
suggestions-news-closed = It is closed.
suggestions-news-redirected = This is a complaint or a denunciation, which cannot be dealt with in a chat. What you wrote was put away and will be deleted. Please hand it in in writing, or come to the reception office.
suggestions-news-evidence = It rests on: { $evidence }
suggestions-reason-not-ours = Reason: the office has no say in this.
suggestions-reason-answered-before = Reason: this has been answered.
suggestions-reason-cannot-be-checked = Reason: there is too little to check.
suggestions-reason-no-subject = Reason: it is not clear what is wanted.
suggestions-reason-court-or-law = Reason: a court or another body is dealing with it by law.
suggestions-reason-private-dispute = Reason: it is a dispute between private persons.
suggestions-button-open = Open the suggestion
