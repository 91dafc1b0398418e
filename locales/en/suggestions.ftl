suggestions-news = News of your suggestion { $code }:
suggestions-news-followed = News of suggestion { $code }, which you follow:
suggestions-news-received = Waiting to be accepted.
suggestions-news-checking = It was accepted and is being looked into.
suggestions-news-by = Answered by { $date } at the latest.
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

# Sending a suggestion
suggestions-reception = the reception office of the commune
suggestions-group = This is personal and not done in a group. Please write to the assistant alone and type “gửi phản ánh”.
suggestions-no-desk = No unit here takes suggestions in a chat yet, so nothing is kept. Please go to or call: { $reception }. To ask about rules, please type it as a question.
suggestions-offer =
    Do you want to send this as a suggestion? The assistant passes it on to whoever is responsible and tells you here. What is not sent is deleted after 24 hours.
    { $photos ->
        [0] If you have a picture, send it here; where it was taken is removed.
       *[other] Pictures: { $photos }
    }
suggestions-offer-adding =
    Is this for suggestion { $code }, as the unit asked?
    “{ $text }”
suggestions-offer-more =
    Add this to suggestion { $code }?
    “{ $text }”
suggestions-resume = You have begun to write a suggestion; it is kept sealed for 24 hours.
suggestions-resume-photo =
    The photo was not taken, for you have begun to write a suggestion. Please choose first, then send the photo again:
    “Go on writing” if it belongs to what you have begun{ $replaced ->
        [yes] ; “Drop it, send this one” if it belongs to what you have just typed.
       *[no] .
    }
suggestions-declined = Understood; nothing is kept. You can still hand in your suggestion at: { $reception }.
suggestions-text =
    Step 1/3. Please write what it is, where, since when, and what you wish, in one message of { $least } to { $most } letters.
    For instance: the street lamp at hamlet 3 has been broken for two weeks, please replace it.
    Please leave out numbers of papers and other people's private matters.
suggestions-length = That was { $letters } letters; please write it again in one message of { $least } to { $most } letters.
suggestions-abuse = The assistant can only pass on something definite. Please say plainly what you are not content with: what, where, and how it should be.
suggestions-details =
    Step 2/3. The assistant understands it so; if that is right press “That is right”, else change it by a button or by typing:
    Category: { $category }
    Place: { $place ->
        [none] not given (not needed)
       *[other] { $place }
    }
    For: { $unit ->
        [none] not chosen
       *[other] { $unit }
    }
    { $photos ->
        [0] If you have photos, send them here, 3 at most; the place that is written in them is removed.
       *[other] Photos: { $photos }
    }
suggestions-categories = What is it about?
suggestions-category-infrastructure = Roads, power, water
suggestions-category-environment = Environment, waste
suggestions-category-land = Land, building
suggestions-category-public_service = Administrative procedures
suggestions-category-security_order = Security, order
suggestions-category-education_health = Education, health, welfare
suggestions-category-policy = Policies
suggestions-category-conduct_of_officials = Conduct of officials
suggestions-category-other = Something else
suggestions-place = Where is it? Please type it, for instance: entrance of hamlet Đông, near the community house.
suggestions-place-long = Please give the place in { $most } letters at most, for instance: entrance of hamlet Đông.
suggestions-units = Which unit is it for?{ $more ->
        [yes] {" "}If it is not below, please type the name of the hamlet, group, commune or ward.
       *[no] {""}
    }
suggestions-photo-taken = The photo was added; photos in all: { $count }.
suggestions-photos-enough = There are { $most } photos already; this one was not taken.
suggestions-review =
    Step 3/3. It will be sent like this, please look it over:
    “{ $text }”
    Category: { $category }. Place: { $place ->
        [none] not given
       *[other] { $place }
    }.
    For: { $unit }. Photos: { $photos }.
    Published once private details are taken out and it is approved: { $publish ->
        [yes] agreed
       *[no] no
    }.
suggestions-review-anonymous = Without a name: whoever handles it does not know who sent it, and you are told all the same.
suggestions-review-contact = Contact that goes with it: { $name }, { $phone }. It is opened for a reason only, and that is written down.
suggestions-review-member = With your name: { $name }. Members on a unit's list send with their name, for the Party's rules know no nameless letters from members; the name is sealed and opened for a reason only.
suggestions-contact = Please type name and telephone number in one message, for instance: Nguyễn Văn A, 0912 345 678.
suggestions-contact-wrong = The assistant could not read a name and a number in that.
suggestions-enough = Everybody can send { $most } suggestions a day. Your draft is kept until its 24 hours are over; please send it tomorrow.
suggestions-enough-today = You have sent { $most } suggestions today, as many as everybody can in a day. Please send the next one tomorrow.
suggestions-receipt =
    Sent. Its code: { $code }
    { $unit } handles it. By the end of { $accept } you are told whether it is accepted, and by the end of { $answer } it is answered (in working days).
    The assistant writes to you here when there is news. To look: type “phản ánh của tôi” or the code.
suggestions-dropped = Dropped; nothing is kept.
suggestions-draft-gone = There is no draft here any more: it was sent, dropped, is older than 24 hours, or you go on with it on another channel.
suggestions-stranger = This looks like a suggestion. The assistant can pass it on and tell you what becomes of it, but has to keep it, so you are asked first: if you agree to the notice below, choose “Đồng ý” and type it again.
suggestions-note-look = To be looked at: may be a complaint or a denunciation.

# What is not taken here
suggestions-which =
    The assistant is not sure: is this a suggestion, a complaint or a denunciation?
    A suggestion: something common should be better. A complaint: a decision or an act that concerns yourself should be reviewed. A denunciation: somebody breaks the law.
suggestions-door-complaint =
    This looks like a complaint, so it is not taken here and nothing of it is kept.
    By law a complaint is made in writing or in person, with a file and a time limit; in a chat you would lose these rights.
    Please hand it in or go to: { $reception }.
    Please delete what you typed from this chat.
suggestions-door-denunciation =
    This looks like a denunciation, so it is not taken here and nothing of it is kept.
    By law it is made in writing or in person, and whoever makes it is kept secret; a messenger cannot promise that.
    Please hand it in or go to: { $reception }; or to the competent inspectorate or inspection commission.
    Please delete what you typed from this chat, and send no photos or papers here.
suggestions-door-emergency = In an emergency please call at once: 113 (police), 114 (fire, rescue), 115 (ambulance). The assistant passes emergencies on to nobody.
suggestions-door-not-urgent = If it is not urgent but needs mending, please press the button below. If you do not, what you typed is deleted.
suggestions-door-distress =
    This is too heavy to bear alone; there is always somebody who wants to help.
    Please call now: 111 (child protection, free, day and night), 115 (ambulance, when a life is in danger), 113 (police, when somebody beats or threatens), and tell a relative or a neighbour who is near.
    For a roof, food or somebody to see to things, please go to or call: { $reception }.
    The assistant is a machine; it does not keep this message and could not tell anybody.
suggestions-door-secret = This seems to be a state secret, so it is not taken, not passed on and not kept. Please delete it from this chat and speak of it only in person with whoever protects state secrets in your office.

# My suggestions
suggestions-mine-none = Nothing was sent from this account.
suggestions-mine = Suggestions that you sent: { $count }
suggestions-mine-line = { $number }) { $code }, sent { $date }. { $state }: { $text ->
        [none] (the words were put away)
       *[other] “{ $text }”
    }
suggestions-not-there = This is none of your suggestions.
suggestions-case =
    Suggestion { $code }, sent { $date }
    { $text ->
        [none] (the words were put away)
       *[other] “{ $text }”
    }
    Category: { $category }. Place: { $place ->
        [none] not given
       *[other] { $place }
    }. Photos: { $photos }. Handled by: { $unit }.
suggestions-state = State: { $state }.
suggestions-state-early = State: { $state }. Accepted or not by the end of { $accept }, answered by the end of { $answer }.
suggestions-state-due = State: { $state }. Answered by the end of { $answer }.
suggestions-state-received = Sent, not accepted yet
suggestions-state-checking = Being looked into
suggestions-state-reopened = Reopened
suggestions-state-waiting = Waiting for you
suggestions-state-passed = Passed on
suggestions-state-answered = Answered
suggestions-state-refused = Not accepted
suggestions-state-merged = Joined with one about the same
suggestions-state-closed = Closed
suggestions-state-withdrawn = Withdrawn
suggestions-state-redirected = Redirected, no suggestion
suggestions-step = { $date }: { $state }{ $unit ->
        [none] {""}
       *[other] {" "}({ $unit })
    }
suggestions-said = { $date }, you added: “{ $text }”
suggestions-step-asked = The office asks: “{ $text }”
suggestions-asked = { $date }, the office: “{ $text }”
suggestions-add = Please type what is to be added, or send photos here.
suggestions-listed-until = It is over: you find it here at least until the end of { $date }; after that only its state, by its code.
suggestions-added = Added.
suggestions-added-long = That was { $letters } letters; please write it again with { $most } at most.
suggestions-add-late = Nothing can be added to this suggestion any more.
suggestions-unsolved = What is not solved yet? Please say it plainly; the suggestion is opened again, once.
suggestions-unsolved-late = It cannot be opened again: that is possible once, within 15 days of an answer. You can send a new one.
suggestions-reopened = It is open again; the days to answer are counted from today.
suggestions-solved = Thank you. It is closed, and the way back to this account is deleted.
suggestions-solved-late = It is no longer at the step of being answered.
suggestions-withdraw = Withdraw it? The office stops, your contact and the way back to you are deleted. It cannot be undone.
suggestions-withdraw-late = It cannot be withdrawn any more.
suggestions-withdrawn = Withdrawn.
suggestions-followed-withdrawn = Suggestion { $code }, which you follow, was withdrawn by its sender: nobody works on it any more and you hear no more of it. If it is not solved, please send your own: type “gửi phản ánh”.
suggestions-status = Suggestion { $code }
suggestions-code-none = There is no suggestion with this code. Please look at each letter again, for instance: PA-26-7K3M9QXDT.
suggestions-forgotten = What you sent is still handled, but without a name: contact, the way back, the draft and this account's list of suggestions are deleted. Whoever has the code can still see how it stands.

suggestions-button-begin = Send a suggestion
suggestions-button-mine = My suggestions
suggestions-button-take = Send a suggestion
suggestions-button-only-ask = Only a question
suggestions-button-agree = Agree and go on
suggestions-button-decline = Do not agree
suggestions-button-resume = Go on writing
suggestions-button-replace = Drop it, send this one
suggestions-button-drop = Drop
suggestions-button-back = Back
suggestions-button-go-on = That is right
suggestions-button-other-category = Other category
suggestions-button-add-place = Give the place
suggestions-button-other-place = Change the place
suggestions-button-no-place = No place
suggestions-button-other-unit = Other unit
suggestions-button-send = Send
suggestions-button-send-nameless = Send without a name
suggestions-button-send-named = Send with contact
suggestions-button-publish = May be published
suggestions-button-not-publish = Not to be published
suggestions-button-is-suggestion = A suggestion
suggestions-button-is-complaint = A complaint
suggestions-button-is-denunciation = A denunciation
suggestions-button-insist = Only a suggestion, I write it again
suggestions-button-not-urgent = Not urgent, I send a suggestion
suggestions-button-open-number = Open number { $number }
suggestions-button-older = Older ones
suggestions-button-add = Add something
suggestions-button-add-typed = Yes, send it
suggestions-button-not-added = No, something else
suggestions-button-unsolved = Not solved
suggestions-button-solved = Solved
suggestions-button-withdraw = Withdraw
suggestions-button-withdraw-sure = Yes, withdraw it
