# Meetings: host, papers, day of reply, several places; who follows from above
details-host = Host: { $host }
details-contact = Contact: { $contact }
details-deadline = Please answer before { $time }
details-map = Map: { $link }
details-point = Point { $number }: { $name }
details-several-places = Several places
details-urgent = Urgent: invitation, changes and cancellation leave at night too.
details-paper = Papers: { $title ->
        [none] {""}
       *[other] { $title }
    }{ $handbook ->
        [yes] { $title ->
            [none] {""}
           *[other] {", "}
        }in the electronic handbook of Party members
       *[no] {""}
    }{ $link ->
        [none] {""}
       *[other] {" "}{ $link }
    }
details-papers-usual = The papers are in the electronic handbook of Party members.
details-button-open = Add details
details-button-change = Other changes
details-button-more = More
details-button-draft = See the invitation
details-button-kind = Kind of meeting
details-button-urgent = Send as urgent
details-button-not-urgent = Not urgent any more
details-button-urgent-sure = Yes, it is urgent
details-button-leave-out = Leave it out
details-button-roll-all = The whole meeting
details-name-host = Host
details-name-contact = Contact
details-name-deadline = Day of reply
details-name-papers = Papers
details-name-map = Map
details-name-points = Several points
details-page = { $state ->
        [draft] This can be added to the invitation. Typing does as well, such as: chủ trì: đồng chí An; hạn trả lời 17h ngày 9/12
       *[other] Those invited hear of other papers and another map. Of host, contact and day of reply they do not.
    }
details-page-more = { $state ->
        [draft] Seldom needed: a map, several points, the kind of meeting, urgency.
       *[other] Those invited hear of another map. When urgent, changes and a cancellation leave at night too from now on.
    }
details-silent = Changed, without telling those invited; whoever asks about the meeting sees it.
details-only-draft = This can only be changed before the invitations leave. If it has to, call the meeting off and call another.
details-ask = { $part ->
        [host] Who is in the chair? For example: đồng chí Nguyễn Văn An, bí thư.
        [contact] Whom can people ask? For example: đồng chí Bình, and a telephone number.
        [deadline] Until when shall people answer? For example: 17h thứ tư 9/12.
        [papers] Which papers? One a line: its title, then a public link (https), or “xem trên Sổ tay đảng viên điện tử”.
        [map] Please paste a link to a map (Google Maps or OpenStreetMap).
       *[points] At which points? One a line, from 2 to 20, such as: Điểm 1: Nhà văn hóa thôn 1; Điểm 2: Nhà văn hóa thôn 2
    } Type 0 to stop.
details-wrong = { $what ->
        [map] Only https links of Google Maps or OpenStreetMap are taken.
        [link] A link cannot be passed on: only public https links without a password are taken, one a line.
        [many] { $most } papers at most.
        [points] Please give 2 to 20 points, numbered from 1 on, such as: Điểm 1: Nhà văn hóa thôn 1; Điểm 2: Nhà văn hóa thôn 2
       *[none] No paper is named.
    }
details-secret = The title of a paper bears the mark “{ $mark }”, so it was not written down and what was typed was deleted. Secret papers may not be sent or named through a messenger.
details-deadline-late = The day of reply has to lie before the meeting: { $time }.
details-deadline-gone = The day of reply does not fit the new time and was left out; it can be set again under “Other changes”.
details-map-gone = The map showed the old place and was left out; it can be set again under “Other changes”.
details-instead = { $what ->
        [none] { $part ->
            [map] no map
           *[papers] no papers
        }
       *[other] { $part ->
            [map] map
           *[papers] papers
        }: { $what }
    }
details-urgent-ask = Urgent: invitation, changes and cancellation leave at night too; from 21:30 to 6:45 everybody's telephone rings. Is it really urgent?
details-ask-kind = It is a { $kind }. Which kind instead? Type 0 to stop.
details-kind-regular = Regular
details-kind-thematic = Thematic
details-kind-committee = Committee
details-kind-extraordinary = Extraordinary
details-kind-voters = With voters
details-kind-reception = Reception of citizens
details-kind-public = Public event
details-answer-late = The day of reply is over ({ $time }).{ $contact ->
        [none] {" "}Please tell whoever called the meeting.
       *[other] {" "}Please contact: { $contact }
    }
details-ask-point = At which point will you be? Press or type its number, such as: điểm 2
details-point-line = { $number }) { $name }
details-your-point = You come to point { $number }: { $name }
details-comes = Written down for the meeting { $time }.
details-no-point = There is no point { $number }.
details-point-answers = { $number ->
        [0] No point chosen: { $count }
       *[other] Point { $number } ({ $name }): { $count }
    }
details-point-figures = { $number ->
        [0] Point not known
       *[other] Point { $number } ({ $name })
    }: present { $present }, online { $online }, late { $late }; absent with a reason { $excused }, without { $absent }, not known { $unconfirmed }.
details-roll-point = {" "}(point { $number })
details-roll-how = Several points: type “điểm 2” to see one alone, “điểm 2: 3, 5 có mặt” to say who was where.
details-inform = { $about ->
        [change] For information: a meeting has changed
        [cancel] For information: a meeting is called off
       *[invite] For information: a meeting is called
    }
    { $unit }: { $kind }
    { $time }
    Place: { $place }
    Agenda: { $agenda }
mydata-column-point = Point
