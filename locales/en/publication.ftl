# Making public, and approving
desk-public = It is public.
desk-public-waits = Public words wait to be approved.
desk-alike = Perhaps about the same, in the unit:
desk-alike-line = { $number }) { $code } ({ $state }): “{ $text }”
desk-publish-ask-title =
    Make it public in the office's own words: none of the sender's, and nobody's name, phone, house number, papers or number plate.
    Please type a title of { $least } to { $most } letters. For example: Street lamps in hamlet 3.
desk-publish-ask-text = Please type what it is about in the office's own words, { $least } to { $most } letters.
desk-publish-ask-answer = Please type the answer as all will read it, { $least } to { $most } letters.
desk-publish-copied = Not taken: “{ $words }” are the sender's words. Please use the office's own.
desk-publish-private = Please look again, this may lead to a private person:
desk-publish-private-name = a name: { $words }
desk-publish-private-phone = a phone number: { $words }
desk-publish-private-house = a house or plot number: { $words }
desk-publish-private-paper = a number of papers: { $words }
desk-publish-private-plate = a number plate: { $words }
desk-publish-private-mail = an address of mail: { $words }
desk-publish-not-consent = Its sender does not agree that it is made public.
desk-publish-not-state = Only what is worked on or was answered is made public.
desk-publish-preview = This is what all will read, once it is approved:
desk-publish-is = Public since { $day }{ $name ->
        [none] {""}
       *[other] , approved by { $name }
    }. All read:
desk-publish-waits = Not public, to be approved{ $name ->
        [none] {""}
       *[other] ; made by { $name }
    }. All will read:
desk-publish-other = Whoever made it does not approve it: somebody else who may types “chờ công khai”.
desk-publish-filed = It waits to be approved.
desk-publish-done = It is public now.
desk-publish-taken = It was taken down.
desk-publish-alone = approved by whoever made it: nobody else in the unit may
desk-publish-told-officers = Public words of a suggestion wait to be approved. Type “chờ công khai” to see them.
desk-publish-list = { $count ->
        [0] Nothing waits to be approved.
       *[other] To be approved:
    }
desk-button-publish = Make public
desk-button-publish-write = Write anew
desk-button-publish-down = Take down
desk-button-publish-file = Hand in
desk-button-publish-approve = Approve, make public
desk-button-publish-title = Change the title
desk-button-publish-text = Change the text
desk-button-publish-answer = Change the answer
desk-button-publish-no-answer = No answer yet
desk-button-merge-with = Merge into number { $number }

# What is public
suggestions-public-title = { $title } ({ $category })
suggestions-public-answer = Answer: { $answer }
suggestions-public = { $count ->
        [0] { $asked ->
            [yes] Nothing like that is public. Please use other words, or send a new one: type “gửi phản ánh”.
           *[no] Nothing is public yet{ $category ->
                [none] {""}
               *[other] {" "}about { $category }
            }.
        }
       *[other] Public suggestions{ $category ->
            [none] {""}
           *[other] , { $category }
        }{ $asked ->
            [yes] , the best first:
           *[no] , the newest first:
        }
    }
suggestions-public-line = { $number }) { $title }. { $category ->
        [none] {""}
       *[other] { $category }.{" "}
    }{ $state }, sent { $date }
suggestions-public-ask = Type a few words to search, or the name of a category, such as: environment.
suggestions-public-which = Please type the name of a category:
suggestions-public-state = State: { $state }. Worked on by: { $unit }. Received { $received }{ $until ->
        [open] , answered by { $day }
        [done] , answered on { $day }
       *[none] {""}
    }. People who see the same: { $weight }.
suggestions-state-public-received = Not looked at yet
suggestions-state-public-checking = Being looked at
suggestions-state-public-waiting = Being looked at
suggestions-state-public-passed = Passed on
suggestions-state-public-answered = Answered
suggestions-state-public-refused = Not accepted
suggestions-state-public-merged = Merged with another about the same
suggestions-state-public-closed = Over
suggestions-public-gone = This one is public no more.
suggestions-public-own = This one is your own; you hear of it as before.
suggestions-public-over = You were counted. It is over; its answer is below.
suggestions-public-told =
    Your suggestion { $code } is public, in the office's own words and without saying who sent it, under the title: { $title }.
    If you want that no more, press “Xem phản ánh”, then “Không công khai nữa”: it goes at once.
suggestions-is-public = This one is public, in the office's own words.
suggestions-unpublished = Taken back: it is public no more.
suggestions-followed = You were counted, and hear of news.
suggestions-followed-before = You were counted before, and hear of news.
suggestions-unfollowed = You hear of it no more; the way back to you was deleted.
suggestions-same-done = You were counted; what you wrote is not kept. You hear of news.
suggestions-similar = { $count ->
        [1] A public suggestion tells something like it. Is it the same?
       *[other] Public suggestions tell something like it. Is it one of them?
    }
suggestions-button-follow = I see the same
suggestions-button-same = I see the same: number { $number }
suggestions-button-not-same = Another thing, go on
suggestions-button-follow-agree = I agree, follow it
suggestions-button-unfollow = Stop following
suggestions-button-public = Public suggestions
suggestions-button-public-next = More
suggestions-button-public-categories = By category
suggestions-button-unpublish = Not public any more
mydata-view-case-followed = – Follows the public suggestion { $code }.
