# Officers answer for members without a telephone.
meetings-button-proxy = Answer for others
meetings-proxy = Answers for others about the meeting { $time }: { $count } have not answered themselves.
meetings-proxy-line = { $number }) { $name }: { $stands ->
        [yes] said through others: present
        [online] said through others: online
        [no] said through others: absent
        [unsure] said through others: unsure
        [unreachable] cannot be written to
       *[silent] silent
    }
meetings-proxy-how = Type the number or the name and what they said, such as: { $first } có{ $second ->
        [0] {""}
       *[other] ; { $second } vắng ốm
    }{ $third ->
        [0] {""}
       *[other] ; { $third } đi muộn 15 phút
    }. Type 0 to stop.
meetings-proxy-unclear = Not understood, nothing written down. Please type the number or the name, then: có, vắng, vắng ốm, chưa chắc; put a semicolon between two people.
meetings-proxy-own = Number { $number } ({ $name }) has answered themselves; nobody answers for them.
meetings-proxy-preview = To be written down for { $count }:
meetings-proxy-said = { $number }) { $name }: { $answer ->
        [yes] present
        [online] online
        [unsure] unsure
       *[no] absent
    }{ $late ->
        [0] {""}
       *[other] , { $late } minutes late
    }{ $reason ->
        [health] {" "}for health
        [work_trip] {" "}for work
        [family] {" "}for family
        [other] {" "}for another reason
       *[none] {""}
    }
meetings-button-proxy-sure = Yes, write it down
meetings-button-proxy-again = Change it
meetings-proxy-kept = Written down for { $count }; whoever is linked is told and can change it.{ $own ->
        [0] {""}
       *[other] {" "}{ $own } have just answered themselves and keep their answer.
    }
meetings-proxy-name = { $name } (through others)
meetings-proxy-told =
    { $name } has answered for you about the meeting { $time }: { $answer ->
        [yes] present
        [online] online
        [unsure] unsure
       *[no] absent
    }.
    If that is not so, please answer again.
