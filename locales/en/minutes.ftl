# Minutes as a Word file.
minutes-above-unknown = { $party ->
        [yes] PARTY COMMITTEE OF ………………………
       *[no] ………………………………
    }
minutes-party = COMMUNIST PARTY OF VIETNAM
minutes-day = …………, { $day }/{ $month }/{ $year }
minutes-title = MINUTES OF { $unit }
minutes-kind = ({ $kind }, { $month }/{ $year })
minutes-draft = DRAFT, the roll is not confirmed
minutes-when-where = I. TIME AND PLACE
minutes-began = Began: { $time }
minutes-place = Place: { $place }
minutes-people = II. PEOPLE
minutes-members = Members: { $all }; official { $official }, probationary { $probationary } (without those exempt or elsewhere, below).
minutes-here-for-a-time = Here for a time:
minutes-apart = Exempt: { $exempt }; elsewhere for a time: { $elsewhere }.
minutes-present = Present: { $present }; official { $presentOfficial }, probationary { $presentProbationary }, exempt or elsewhere { $presentApart }. Online { $online }, late { $late }.
minutes-all = People on the list: { $all }.
minutes-present-all = Present: { $present }. Online { $online }, late { $late }.
minutes-excused = Away with a reason: { $count }
minutes-absent = Away without a reason: { $count }
minutes-away = { $number }. { $name }{ $reason ->
        [none] {""}
       *[other] {" "}({ $reason })
    }
minutes-open = Not known: { $count } ({ $names })
minutes-guests = Guests:
minutes-chair = Chair: { $name }
minutes-clerk = Clerk: { $name }
minutes-course = III. COURSE
minutes-item = { $number }. { $item }
minutes-papers = Papers presented:
minutes-discussion = Discussion:
minutes-conclusion = Conclusion:
minutes-votes = IV. VOTES
minutes-base = Base of the vote: { $base } official members; more than half is from { $more } on.
minutes-voted-on = Put to the vote:
minutes-yes = In favour:
minutes-no = Against:
minutes-neither = No opinion:
minutes-resolution = V. GENERAL CONCLUSION, RESOLUTION
minutes-read-out = Minutes read out to the meeting, added:
minutes-closed = The meeting closed at (hour, day):
minutes-signed-clerk = CLERK
minutes-signed-chair = CHAIR
minutes-sign = (signature and full name)
