# First contact, and what somebody agrees to.
consent-button-yes = Agree
consent-button-no = No
consent-button-more = See details

consent-organisation = the office that runs this assistant
consent-notice = Notice: this is an automatic assistant (AI) run by { $organisation }.
    If you agree, it keeps your account id and the messages here (messages for { $days } days), to remember what was said and to pass questions on to the person in charge. Some of it may be sensitive personal data under the law, such as political views.
    Without agreeing you can still ask about public documents, and nothing is kept.
consent-detail = Controller of the data: { $organisation }. A machine (AI) answers; for a person type “gặp người phụ trách”.
    Kept if you agree: your account id on this platform, messages both ways ({ $days } days), what is being spoken of (24 hours), questions that you have passed on (90 days), and this consent. No telephone number, picture or contact is kept.
    What for: answering, remembering what was said, passing questions on, joining several channels. Nobody is scored, and who asks what is not followed. Messages may hold data that the personal data law calls sensitive (political views, belief, Party life).
    Reminders, contact about suggestions, and an AI model outside are asked about one by one, and never agreed to by default.
    Your rights: to see, correct, delete and withdraw at any time, by typing “đồng ý của tôi” or through the person in charge. If you choose “No”, only a mark is kept that cannot be read back into a name, so that you are not asked again.
consent-greeting = Hello. This is the assistant Chibo (automatic – AI). It answers by quoting the documents on its shelf word for word.
    Just type a question in Vietnamese, with or without accents.
consent-later = The assistant keeps nothing of this talk. To use everything else it does, type “đồng ý”.
consent-thanks = Thank you for agreeing. From now on the assistant remembers this talk. To look at this or to withdraw it, type “đồng ý của tôi”.
consent-refused = Understood: the assistant keeps nothing of you. You can still ask about public documents.
    Should you change your mind, type “đồng ý”.
consent-first-code = The assistant has not taken this code: joining accounts means keeping them. Please read the notice below; if you agree, type 1, and then send this code once more.
consent-first-code-button = The assistant has not taken this code: joining accounts means keeping them. Please read the notice below; if you agree, press “Agree” and the assistant goes on with the code at once: you need not send it again.
consent-first-feature = This needs your account to be kept, so you are asked first. Please read the notice below; if you agree, choose “Agree” and try again.
consent-choices = Please ask again with the number or name of the document:
    – { $choices }
consent-person = Please turn to the office of the Party committee or the Front where you live. In an emergency call 113, 114, 115.
consent-failed = The assistant could not handle this message. Please send it again in a few minutes.

consent-page = What you agree to. Each stands alone and can be changed at any time:
consent-line-given = – { $name }: agreed since { $date }
consent-line-none = – { $name }: not agreed
consent-line-home = – { $name }: always kept in the demonstration on this machine
consent-purpose-keep = keeping the talk
consent-purpose-reminders = reminders
consent-purpose-suggestions = contact about suggestions
consent-purpose-model = an AI model outside
consent-purpose-occasions = public calendar
consent-button-give = Agree: { $name }
consent-button-withdraw = Withdraw: { $name }
consent-ask-reminders = Do you agree to be reminded of meetings by messages here? Without it everything else still works; you can change your mind at any time.
consent-ask-suggestions = Do you agree to send suggestions through the assistant and to hear back on this channel?
    What is kept: your words, the place, photos, and the steps of handling it; the way back to this channel, sealed apart, deleted when it is over. Your words are kept for 24 months after that; a draft for 24 hours. They may be sensitive data (political views).
    Who reads it: whoever handles it in the unit that takes it in and in those it is passed to; without a name they do not see who sent it. Zalo and Telegram still know that somebody wrote to the assistant.
    It is not for complaints, denunciations, state secrets or emergencies.
    Without it no suggestion is taken here; questions for a public meeting are passed on all the same. You can change your mind at any time: type “đồng ý của tôi”.
consent-ask-model = Do you agree that questions about public documents go to an AI model outside, perhaps abroad? Name and account are not sent. Without it you are still answered by quotations; you can change your mind at any time.
consent-ask-occasions = Do you agree that the assistant keeps which place or delegate you chose, and writes to you here about public occasions? Without it you can still look at the calendar; change your mind at any time, and what was kept is deleted.
consent-given = Your consent was noted. Thank you.
consent-declined = Understood: you do not agree to this, and nothing changes. Should you change your mind, type “đồng ý của tôi”.
consent-withdrawn = Your consent was withdrawn. That ends now.
consent-group = This is private, so it is not answered in a group. Please write to the assistant alone and type “đồng ý của tôi”.
command-dongy = What I agreed to
